/** Sites where many people have pages: which part of an address is a person's own there, and which sites are only taught or looked at. */

/** Sites where many people have pages of their own below one domain. */
export const platforms: ReadonlySet<string> = new Set(
  (
    'linkedin.com github.com gitlab.com bitbucket.org stackoverflow.com stackexchange.com twitter.com x.com facebook.com instagram.com threads.net tiktok.com ' +
    'youtube.com youtu.be medium.com dev.to hashnode.com substack.com kaggle.com huggingface.co behance.net dribbble.com leetcode.com hackerrank.com codeforces.com ' +
    'codewars.com topcoder.com npmjs.com pypi.org crates.io google.com goo.gl bit.ly tinyurl.com t.co calendly.com indeed.com wellfound.com angel.co xing.com upwork.com ' +
    'freelancer.com fiverr.com toptal.com about.me linktr.ee notion.so notion.site wixsite.com wordpress.com blogspot.com tumblr.com weebly.com codepen.io replit.com ' +
    'orcid.org researchgate.net academia.edu credly.com coursera.org udemy.com udacity.com edx.org t.me telegram.me wa.me whatsapp.com discord.gg discord.com ' +
    'skype.com vk.com weibo.com zhihu.com juejin.cn csdn.net gitee.com qiita.com zenn.dev naver.com tistory.com velog.io hh.ru monster.com glassdoor.com dropbox.com ' +
    'onedrive.com sharepoint.com producthunt.com devpost.com figma.com vimeo.com flickr.com pinterest.com reddit.com quora.com ' +
    'news.ycombinator.com sourceforge.net launchpad.net keybase.io polywork.com read.cv peerlist.io contra.com showwcase.com tryhackme.com hackthebox.com ' +
    'wikipedia.org archive.org'
  ).split(' '),
);

/** Who teaches, tests and certifies many: their front page is nobody's own, whoever names it. */
export const courseSites: ReadonlySet<string> = new Set(
  (
    'freecodecamp.org codecademy.com theodinproject.com khanacademy.org w3schools.com geeksforgeeks.org hackerearth.com codechef.com exercism.org exercism.io ' +
    'datacamp.com pluralsight.com skillshare.com futurelearn.com simplilearn.com edureka.co sololearn.com codingame.com codesignal.com codility.com coderbyte.com ' +
    'testdome.com testgorilla.com brilliant.org scrimba.com frontendmasters.com egghead.io laracasts.com linkedinlearning.com lynda.com openclassrooms.com ' +
    'youracclaim.com accredible.com certmetrics.com credential.net badgr.com trailblazer.me trailhead.com salesforce.com microsoft.com aws.training amazon.com ' +
    'cloudskillsboost.google cisco.com netacad.com comptia.org isc2.org isaca.org pmi.org scrum.org scrumalliance.org oracle.com redhat.com mongodb.com hubspot.com ' +
    'deeplearning.ai fast.ai kodekloud.com educative.io interviewbit.com scaler.com projecteuler.net adventofcode.com w3.org mozilla.org ' +
    'stackblitz.com codesandbox.io jsfiddle.net apple.com android.com python.org nodejs.org reactjs.org react.dev yahoo.com bing.com ' +
    'outlook.com gmail.com live.com icloud.com nextjs.org vuejs.org angular.io angular.dev svelte.dev vite.dev vitejs.dev web.dev go.dev golang.org pub.dev ' +
    'dart.dev flutter.dev kotlinlang.org rust-lang.org php.net ruby-lang.org rubyonrails.org djangoproject.com laravel.com spring.io java.com typescriptlang.org ' +
    'jquery.com getbootstrap.com tailwindcss.com nestjs.com expressjs.com deno.com deno.land bun.sh kubernetes.io docker.com terraform.io hashicorp.com ' +
    'apache.org linux.org gnu.org ubuntu.com debian.org postgresql.org mysql.com redis.io sqlite.org graphql.org tensorflow.org pytorch.org openai.com ' +
    'anthropic.com vercel.com netlify.com heroku.com digitalocean.com cloudflare.com github.io jekyllrb.com gohugo.io gatsbyjs.com webpack.js.org ' +
    'facebook.github.io json.org jsonresume.org wikimedia.org bbc.com nytimes.com cnn.com ycombinator.com crunchbase.com'
  ).split(' '),
);

/** Kept for examples (RFC 2606): not one of their pages is anybody's. */
export const reservedHosts: ReadonlySet<string> = new Set(['example.com', 'example.org', 'example.net', 'example.edu']);

/** Accounts that everybody knows and many name: firms, projects, and people who are shown as examples. */
export const famousAccounts: ReadonlySet<string> = new Set(
  (
    'github:microsoft github:google github:googleapis github:facebook github:facebookresearch github:meta github:apple github:amzn github:aws github:netflix ' +
    'github:airbnb github:uber github:vercel github:kubernetes github:docker github:nodejs github:reactjs github:angular github:vuejs github:sveltejs ' +
    'github:django github:rails github:laravel github:spring-projects github:apache github:mozilla github:openai github:huggingface github:tensorflow ' +
    'github:pytorch github:freecodecamp github:torvalds github:octocat github:gaearon github:ibm github:oracle github:salesforce github:shopify github:stripe ' +
    'linkedin:williamhgates linkedin:satyanadella linkedin:jeffweiner08 linkedin:reidhoffman linkedin:rbranson linkedin:sundarpichai'
  ).split(' '),
);

/** Where the name of a user stands: right behind the domain, behind a word, or behind a sign. */
interface Naming {
  readonly after?: readonly string[];
  readonly sign?: '@' | '~';
  readonly root?: true;
}

const root: Naming = { root: true };
const naming: Readonly<Record<string, Naming>> = {
  'x.com': root,
  'twitter.com': root,
  'threads.net': { sign: '@' },
  'facebook.com': root,
  'instagram.com': root,
  'tiktok.com': { sign: '@' },
  'youtube.com': { sign: '@', after: ['c', 'user', 'channel'] },
  'medium.com': { sign: '@' },
  'substack.com': { sign: '@' },
  'dev.to': root,
  'hashnode.com': { sign: '@' },
  'kaggle.com': root,
  'huggingface.co': root,
  'behance.net': root,
  'dribbble.com': root,
  'about.me': root,
  'bento.me': root,
  'read.cv': root,
  'linktr.ee': root,
  'bio.link': root,
  'codepen.io': root,
  'replit.com': { sign: '@' },
  'leetcode.com': { root: true, after: ['u'] },
  'hackerrank.com': { root: true, after: ['profile'] },
  'hackerearth.com': { sign: '@' },
  'codeforces.com': { after: ['profile'] },
  'codechef.com': { after: ['users'] },
  'codewars.com': { after: ['users'] },
  'topcoder.com': { after: ['members'] },
  'geeksforgeeks.org': { after: ['user'] },
  'npmjs.com': { sign: '~' },
  'pypi.org': { after: ['user'] },
  'bitbucket.org': root,
  'gitee.com': root,
  'upwork.com': { after: ['freelancers', 'fl'] },
  'freelancer.com': { after: ['u'] },
  'fiverr.com': root,
  'toptal.com': { after: ['resume'] },
  'wellfound.com': { after: ['u'] },
  'angel.co': { after: ['u'] },
  'xing.com': { after: ['profile'] },
  'researchgate.net': { after: ['profile'] },
  'orcid.org': root,
  'credly.com': { after: ['users'] },
  't.me': root,
  'telegram.me': root,
  'vk.com': root,
  'keybase.io': root,
  'polywork.com': root,
  'peerlist.io': root,
  'contra.com': root,
  'showwcase.com': root,
  'tryhackme.com': { after: ['p'] },
  'producthunt.com': { sign: '@' },
  'devpost.com': root,
  'qiita.com': root,
  'zenn.dev': root,
  'juejin.cn': { after: ['user'] },
  'zhihu.com': { after: ['people'] },
  'flickr.com': { after: ['people', 'photos'] },
  'pinterest.com': root,
  'reddit.com': { after: ['user', 'u'] },
  'soundcloud.com': root,
  'sourceforge.net': { after: ['u'] },
  'launchpad.net': { sign: '~' },
  'sites.google.com': { after: ['view'] },
};

/** First steps that are a part of the site and no user. */
const parts: ReadonlySet<string> = new Set(
  (
    'about account ads api app apps blog business careers categories category challenges channel channels collections community companies company competitions ' +
    'contact courses datasets developers discover docs events explore features feed forum forums gallery groups hashtag help home i intent jobs learn legal login ' +
    'm members messages models new news notifications organizations orgs p pages people photos pricing privacy problems problemset profile profiles projects pulse ' +
    'questions r reel reels register reports search settings share shop signin signup site sitemap spaces status store stories support tag tags team teams terms ' +
    'topic topics tos trending u user users watch web who'
  ).split(' '),
);

/** The user whose page it is; undefined for any other page of a site. `steps` in lower case. */
export function handleAt(site: string, steps: readonly string[]): string | undefined {
  const way = naming[site] ?? naming[site.slice(site.indexOf('.') + 1)];
  if (!way) return undefined;
  const [first, second] = steps;
  if (first === undefined) return undefined;
  if (way.sign !== undefined && first.length > 1 && first.startsWith(way.sign)) return first.slice(1);
  if (way.after?.includes(first)) return second;
  const own = way.root && steps.length === 1 && !parts.has(first);
  return own ? first.replace(/^@/, '') : undefined;
}

/** Platforms that give each user a name before their own. */
export const givesNames: ReadonlySet<string> = new Set(
  'wordpress.com tumblr.com weebly.com medium.com substack.com hashnode.dev super.site bandcamp.com gumroad.com itch.io livejournal.com blogger.com'.split(
    ' ',
  ),
);
