/** One ring: what joins its members, and who has evidence of their own. */

import { useQueries, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { RingChange, RingFile } from '../../client-types.js';
import { useCommands } from '../../commands.js';
import { Screen } from '../../frame.js';
import { ArtefactIcon } from '../../parts/artefact-icon.js';
import { Bits, Moment, Strip, TierMark } from '../../parts/marks.js';
import { Panel } from '../../parts/panel.js';
import { Failed, Loading } from '../../parts/states.js';
import { caseQuery, ringQuery, signalsQuery } from '../../queries.js';
import { count, oneIn, plural, rarityStep } from '../../view/numbers.js';
import { fileId, type Member, membersOf, ownLines } from '../../view/ring-members.js';
import { artefactWord, bookOf, reasonSentence, ringName, rowChips, type SignalBook } from '../../view/words.js';

const route = getRouteApi('/frame/rings/$id');
const noBook = bookOf([]);

export function RingScreen() {
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(ringQuery(id));
  useCommands('Ring', [{ title: 'Back to the rings', keys: 'Escape', run: () => void navigate({ to: '/rings' }) }]);
  const again = useCallback(() => void refetch(), [refetch]);
  // A former id is answered with the ring it became.
  const name = ringName(data?.ring.id ?? id);
  return (
    <Screen title={name} parent={<Link to="/rings">Rings</Link>} quiet={data === undefined}>
      {data === undefined ? (
        <div className="panel">
          {error === null ? <Loading what={name.toLowerCase()} /> : <Failed what="The ring" error={error} again={again} />}
        </div>
      ) : (
        <Body file={data} />
      )}
    </Screen>
  );
}

function Body({ file }: { readonly file: RingFile }) {
  const { ring, cases } = file;
  return (
    <>
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <h1>{ringName(ring.id)}</h1>
          <span className="badge">{plural(ring.members.length, 'file')}</span>
          <span className="badge">{plural(cases.length, 'case')} open</span>
        </div>
        <p className="mt-0.5 max-w-[92ch] text-ink-2">
          {plural(ring.members.length, 'file')} joined by {plural(ring.assets.length, 'shared thing')}
          {ring.firstSeen === undefined || ring.lastSeen === undefined ? null : (
            <>
              , <Moment at={ring.firstSeen} /> – <Moment at={ring.lastSeen} />
            </>
          )}
          . Each person is judged on their own file, and nobody is escalated by what stands in the files of others alone.
        </p>
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_420px]">
        <Members file={file} />
        <div className="grid gap-4 md:max-xl:grid-cols-2 [&>*]:min-w-0">
          <Assets file={file} />
          <History changes={file.changes} />
        </div>
      </div>
    </>
  );
}

/** A ring of hundreds is read in steps: each member shown is read in full to tell what stands in their own file. */
const atOnce = 20;

function Members({ file }: { readonly file: RingFile }) {
  const book = useQuery(signalsQuery).data ?? noBook;
  const [shown, setShown] = useState(atOnce);
  const members = membersOf(file.ring, file.cases);
  const visible = members.slice(0, shown);
  return (
    <Panel
      title="Members"
      sub="each judged alone"
      aside={<span className="text-12 text-ink-2 max-md:hidden">There is no button for all of them.</span>}
      foot={
        members.length > shown ? (
          <button type="button" className="btn" data-size="small" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, members.length - shown)} more of {count(members.length)}
          </button>
        ) : undefined
      }
    >
      <MemberTable members={visible} book={book} />
    </Panel>
  );
}

function MemberTable({ members, book }: { readonly members: readonly Member[]; readonly book: SignalBook }) {
  const withCase = members.flatMap((member) => (member.row === undefined ? [] : [member.row]));
  const files = useQueries({ queries: withCase.map((row) => caseQuery(row.id)) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label="Members, scrolls sideways when narrow">
      <table className="table" data-stacks="">
        <caption className="sr-only">Members of the ring</caption>
        <thead>
          <tr>
            <th scope="col">Identity</th>
            <th scope="col">Tier</th>
            <th scope="col">Evidence of their own</th>
            <th scope="col">Lines</th>
            <th scope="col" className="num">
              Evidence
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => {
            const i = withCase.findIndex((row) => row.id === member.row?.id);
            return <MemberRow key={member.ref} member={member} screening={files[i]?.data?.screening} book={book} />;
          })}
        </tbody>
      </table>
    </section>
  );
}

interface MemberRowProps {
  readonly member: Member;
  readonly screening: Parameters<typeof ownLines>[0] | undefined;
  readonly book: SignalBook;
}

function MemberRow({ member, screening, book }: MemberRowProps) {
  const { row } = member;
  if (row === undefined)
    return (
      <tr>
        <th scope="row">
          File <span className="mono">{fileId(member.ref)}</span>
        </th>
        <td colSpan={4} className="text-ink-2">
          Only linked: no step is open, and nothing about them is asked.
        </td>
      </tr>
    );
  const own = screening === undefined ? undefined : ownLines(screening);
  return (
    <tr>
      <th scope="row" className="min-w-40">
        <Link to="/cases/$id" params={{ id: row.id }} className="font-medium">
          {row.name}
        </Link>
        <span className="block text-12 text-ink-3">{row.number}</span>
      </th>
      <td>
        <TierMark tier={row.tier} />
      </td>
      <td className="min-w-60">
        {own === undefined ? (
          <span className="skeleton w-3/4" />
        ) : own.length === 0 ? (
          <>
            <span className="badge" data-tone="outline">
              shared things only
            </span>
            <span className="block text-12 text-ink-2">{reasonSentence(row.reasons.slice(0, 3), book)}</span>
          </>
        ) : (
          <>
            <span className="badge" data-tone="warm">
              evidence of their own
            </span>
            <span className="block text-12 text-ink-2">{reasonSentence(own.map((line) => line.signal).slice(0, 3), book)}</span>
          </>
        )}
      </td>
      <td>
        <Strip kinds={rowChips(row.classes)} />
      </td>
      <td className="num" data-label="evidence">
        <Bits value={row.evidenceBits} />
      </td>
    </tr>
  );
}

const weights = { 1: 'h-px bg-rare-1', 2: 'h-0.5 bg-rare-2', 3: 'h-[3px] bg-rare-3', 4: 'h-[4.5px] bg-rare-4' } as const;

/** Thickness is rarity: how many files hold such a thing, never how doubtful somebody is. */
function Assets({ file }: { readonly file: RingFile }) {
  const assets = [...file.ring.assets].sort((a, b) => b.rarity - a.rarity);
  return (
    <Panel title="What joins them" sub="thicker = rarer" foot="How rare a thing is among all files that were screened.">
      <ul className="plain-list px-4 py-2">
        {assets.map((asset, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two assets of one kind and rarity differ only by their place
          <li key={i} className="grid grid-cols-[16px_minmax(0,1fr)_48px_4.5rem] gap-x-3">
            <ArtefactIcon kind={asset.kind} />
            <span>
              <span className="font-medium">{artefactWord(asset.kind)}</span>
              <span className="block text-12 text-ink-2">under {plural(asset.holders, 'name')}</span>
            </span>
            <span className="self-center" aria-hidden="true">
              <span className={`block ${weights[rarityStep(asset.rarity)]}`} />
            </span>
            <span className="num text-12 text-ink-2">{oneIn(asset.rarity)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const changeWords: Readonly<Record<RingChange['kind'], string>> = {
  opened: 'Opened',
  grew: 'Grew',
  shrank: 'Shrank',
  merged: 'Merged with another ring',
  split: 'Split',
  renamed: 'Took another name',
  closed: 'Closed',
};

function History({ changes }: { readonly changes: readonly RingChange[] }) {
  return (
    <Panel title="History" sub="oldest first">
      {changes.every(({ kind }) => kind === 'opened') ? (
        <p className="p-4 text-ink-2">It has not changed since it was first found.</p>
      ) : (
        <ol className="plain-list px-4 py-2">
          {changes.map((change, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the feed is a sequence, its order is its identity
            <li key={i}>
              <span className="font-medium">{changeWords[change.kind]}</span>
              <span className="block text-12 text-ink-2">
                {plural(change.members.length, 'file')}
                {change.formerIds.length === 0 ? '' : `, formerly ${change.formerIds.map(ringName).join(', ')}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
