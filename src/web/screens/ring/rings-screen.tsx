/** All rings: groups of files that share rare things under conflicting names. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Ring } from '../../client-types.js';
import { Screen } from '../../frame.js';
import { Moment } from '../../parts/marks.js';
import { type Column, SortableTable } from '../../parts/sortable-table.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { ringsQuery } from '../../queries.js';
import { count, oneIn, plural } from '../../view/numbers.js';
import { artefactWord, midSentence, ringName } from '../../view/words.js';

const rarest = (ring: Ring): Ring['assets'][number] | undefined => [...ring.assets].sort((a, b) => b.rarity - a.rarity)[0];

const kindsOf = (ring: Ring): string => {
  const kinds = [...new Set(ring.assets.map((asset) => asset.kind))].map(artefactWord);
  return kinds.map((kind, i) => (i === 0 ? kind : midSentence(kind))).join(', ');
};

const columns: readonly Column<Ring>[] = [
  {
    id: 'ring',
    header: 'Ring',
    accessorFn: (ring) => ring.id,
    cell: ({ row }) => (
      <Link to="/rings/$id" params={{ id: row.original.id }} className="font-medium whitespace-nowrap">
        {ringName(row.original.id)}
      </Link>
    ),
    meta: { head: true },
  },
  {
    id: 'members',
    header: 'Files',
    accessorFn: (ring) => ring.members.length,
    cell: ({ row }) => count(row.original.members.length),
    meta: { num: true, label: 'files' },
  },
  {
    id: 'shares',
    header: 'What joins them',
    accessorFn: kindsOf,
    cell: ({ row }) => <span className="block">{kindsOf(row.original)}</span>,
  },
  {
    id: 'rarest',
    header: 'Rarest of it',
    accessorFn: (ring) => rarest(ring)?.rarity ?? 0,
    cell: ({ row }) => {
      const asset = rarest(row.original);
      return asset === undefined ? '' : `${oneIn(asset.rarity)} files`;
    },
    meta: { num: true, label: 'rarest of it' },
  },
  {
    id: 'first',
    header: 'First seen',
    accessorFn: (ring) => ring.firstSeen ?? '',
    cell: ({ row }) =>
      row.original.firstSeen === undefined ? <span className="text-ink-3">unknown</span> : <Moment at={row.original.firstSeen} />,
    meta: { label: 'first seen' },
  },
  {
    id: 'last',
    header: 'Last seen',
    accessorFn: (ring) => ring.lastSeen ?? '',
    cell: ({ row }) =>
      row.original.lastSeen === undefined ? <span className="text-ink-3">unknown</span> : <Moment at={row.original.lastSeen} />,
    meta: { label: 'last seen' },
  },
];

export function Rings() {
  const { data, error, refetch } = useQuery(ringsQuery);
  return (
    <Screen title="Rings">
      <div>
        <h1>Rings</h1>
        <p className="mt-0.5 max-w-[92ch] text-ink-2">
          {data === undefined ? 'Files' : plural(data.length, 'group')} joined by rare things under names that cannot be one person. Each
          member is judged on their own file.
        </p>
      </div>
      <div className="panel">
        {data === undefined ? (
          error === null ? (
            <Loading what="the rings" />
          ) : (
            <Failed what="The list of rings" error={error} again={() => void refetch()} />
          )
        ) : data.length === 0 ? (
          <Empty title="No ring">No rare thing is shared by files of people who cannot be one person.</Empty>
        ) : (
          <SortableTable caption="Rings" columns={columns} rows={data} rowId={(ring) => ring.id} sortedBy={[{ id: 'last', desc: true }]} />
        )}
      </div>
    </Screen>
  );
}
