import { useMemo } from 'react';
import type { CaseFile } from '../../client-types.js';
import { zone } from '../../parts/marks.js';
import { Panel } from '../../parts/panel.js';
import { contentsOf, type Entry } from '../../view/file-contents.js';

/** What the file says, and where each value was read: document, page and line. */
export function FileContents({ file }: { readonly file: CaseFile }) {
  const parts = useMemo(() => contentsOf(file, zone), [file]);
  return (
    <Panel title="What the file says" sub="and where each value stands">
      <div className={`gap-8 p-4 ${parts.length > 2 ? 'lg:columns-2' : ''}`}>
        {parts.map((part) => (
          <section key={part.title} aria-label={part.title} className="mb-4 min-w-0">
            <h3 className="mb-0.5 break-after-avoid text-12 font-normal text-ink-3">
              {part.source === undefined || said(part.title, part.source) ? part.title : `${part.title} · ${part.source}`}
            </h3>
            <ul className="plain-list">
              {part.entries.map((entry, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place in the file
                <li key={i} className="break-inside-avoid">
                  <EntryView entry={entry} withSource={part.source === undefined} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** `Session · session` says nothing twice. */
const said = (title: string, source: string): boolean => title.toLowerCase().startsWith(source);

const EntryView = ({ entry, withSource }: { readonly entry: Entry; readonly withSource: boolean }) => (
  <>
    {entry.title === undefined ? null : <p className="font-medium">{entry.title}</p>}
    <dl className="grid grid-cols-[5.25rem_minmax(0,1fr)] gap-x-3">
      {entry.fields.map((field, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may have several links, all called so
        <div key={i} className="contents">
          <dt className="text-12 leading-read text-ink-3">{field.label}</dt>
          <dd className={`wrap-anywhere ${field.code === true ? 'mono' : ''}`}>{field.value}</dd>
        </div>
      ))}
    </dl>
    {withSource || entry.unsure ? (
      <p className="pl-24 text-12 text-ink-3">
        {withSource ? entry.source : ''}
        {entry.unsure ? `${withSource ? ', r' : 'R'}ead with too little confidence: no signal used it` : ''}
      </p>
    ) : null}
  </>
);
