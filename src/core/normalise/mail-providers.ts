/**
 * How large providers tell mailboxes apart. Only what a provider says itself: dots and plus (support.google.com/mail/answer/7436150),
 * plus (support.microsoft.com, Outlook.com aliases; support.apple.com/102545), dots, hyphens, underscores and one name over all domains
 * (proton.me/support/change-username, proton.me/support/addresses-and-aliases), plus and subdomain addressing
 * (fastmail.help, plus addressing), keyword after a hyphen (help.yahoo.com, disposable addresses). Read 2026-11.
 */

export interface Provider {
  readonly home: string;
  readonly domains: readonly string[];
  /** Everything from here on in the local part is the user's own tag. */
  readonly tag?: string;
  /** Characters the provider does not see. */
  readonly ignored?: RegExp;
  /** One name is one account over all domains. */
  readonly oneAccount?: boolean;
  /** `tag@name.home` is delivered to `name@home`. */
  readonly subdomains?: boolean;
  /** Forwards to a mailbox that stays hidden. */
  readonly relay?: boolean;
}

const list = (domains: string): readonly string[] => domains.split(' ');

const microsoftCountries =
  'at be ca cl co.id co.il co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.tr com.vn cz de dk es fi fr gr hu ie in it jp lv my nl no ph pt sa se sg sk';
const yahooCountries =
  'ca cn co.id co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.ph com.sg com.tr com.tw com.vn de dk es fr gr ie in it nl no pl ro se';
const each = (name: string, countries: string): readonly string[] => [
  `${name}.com`,
  ...list(countries).map((country) => `${name}.${country}`),
];

const providers: readonly Provider[] = [
  { home: 'gmail.com', domains: list('gmail.com googlemail.com'), tag: '+', ignored: /\./g, oneAccount: true },
  {
    home: 'outlook.com',
    domains: [
      ...each('outlook', microsoftCountries),
      ...each('hotmail', microsoftCountries),
      ...each('live', microsoftCountries),
      'msn.com',
      'windowslive.com',
      'passport.com',
    ],
    tag: '+',
  },
  { home: 'proton.me', domains: list('proton.me protonmail.com protonmail.ch pm.me'), tag: '+', ignored: /[._-]/g, oneAccount: true },
  { home: 'fastmail.com', domains: list('fastmail.com fastmail.fm'), tag: '+', subdomains: true },
  { home: 'icloud.com', domains: list('icloud.com me.com mac.com'), tag: '+', oneAccount: true },
  { home: 'yahoo.com', domains: [...each('yahoo', yahooCountries), 'ymail.com', 'rocketmail.com', 'myyahoo.com'], tag: '-' },
  { home: 'yandex.ru', domains: list('yandex.ru yandex.com ya.ru yandex.kz yandex.by yandex.ua'), tag: '+', oneAccount: true },
  { home: 'zohomail.com', domains: list('zohomail.com zoho.com'), tag: '+' },
  {
    home: 'aol.com',
    domains: list(
      'aol.com aim.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de mail.com mail.ru bk.ru inbox.ru list.ru qq.com foxmail.com 163.com 126.com yeah.net ' +
        'sina.com naver.com daum.net hanmail.net kakao.com tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me',
    ),
  },
  {
    home: 'privaterelay.appleid.com',
    domains: list(
      'privaterelay.appleid.com duck.com mozmail.com simplelogin.com simplelogin.co slmail.me aleeas.com anonaddy.com anonaddy.me addy.io passmail.net passinbox.com',
    ),
    relay: true,
  },
];

const byDomain = new Map(providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)));

export function providerOf(domain: string): Provider | undefined {
  return byDomain.get(domain) ?? providers.find((provider) => provider.subdomains && domain.endsWith(`.${provider.home}`));
}
