import {
  Banknote,
  Contact,
  FileText,
  Globe,
  House,
  Laptop,
  Link2,
  type LucideIcon,
  Mail,
  Phone,
  ScrollText,
  Truck,
  Wifi,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  phone: Phone,
  mailbox: Mail,
  address: House,
  device: Laptop,
  'residential-ip': Wifi,
  'resume-body': ScrollText,
  document: FileText,
  'document-metadata': FileText,
  referee: Contact,
  portfolio: Globe,
  'commit-mailbox': Mail,
  'payout-account': Banknote,
  'shipping-address': Truck,
  'profile-url': Link2,
};

export function ArtefactIcon({ kind }: { readonly kind: string }) {
  const Icon = icons[kind] ?? Link2;
  return <Icon size={16} strokeWidth={1.5} aria-hidden="true" className="mt-0.5 flex-none text-ink-2" />;
}
