/** Parts of the sentences people write about their work. */

import { entries } from './list.js';

export const qualities =
  entries(`event-driven|multi-tenant|fault-tolerant|self-service|low-latency|horizontally scalable|strongly typed|well-tested|idempotent
versioned|near-real-time|zero-downtime|metered|regional|role-aware|mobile-friendly|configurable|offline-capable|domain-driven|cache-friendly|audited|read-heavy
streaming|batch|internal|customer-facing|partner-facing|legacy|home-grown|shared|federated|greenfield|high-volume|incremental|modular|two-sided`);

export const settings =
  entries(`freight carriers|regional hospitals|credit unions|online grocers|independent pharmacies|solar installers|school districts|airport ground crews
property managers|wholesale bakers|insurance brokers|city transit planners|dental practices|furniture retailers|crop advisers|podcast publishers|museum visitors
energy traders|car dealerships|staffing agencies|film distributors|water utilities|ticket resellers|charities|law firms|restaurant owners|hotel groups
container ports|clinical trial sites|mortgage lenders|fitness studios|bike-share riders|wind farm operators|public libraries|tax preparers|game studios
veterinary clinics|food banks|telecom field teams|furniture movers|home nurses|fleet managers|seed suppliers|toy makers|payroll bureaus|paper mills
vineyards|marine insurers|call centres|district courts|elevator technicians|pension funds|recruiters|estate agents|orchestra subscribers|parking operators`);

export const builders = entries(
  `Built|Designed|Delivered|Wrote|Developed|Created|Shipped|Implemented|Put together|Prototyped and shipped|Engineered|Set up`,
);
export const menders = entries(
  `Rewrote|Refactored|Rebuilt|Stabilised|Modernised|Untangled|Reworked|Broke up|Simplified|Took over and repaired|Hardened|Ported`,
);
export const keepers = entries(`Ran|Maintained|Operated|Owned|Looked after|Supported|Kept up|Administered|Was responsible for|Managed`);
export const polished =
  entries(`Spearheaded|Orchestrated|Architected|Championed|Pioneered|Drove|Leveraged expertise to deliver|Successfully implemented
Strategically redesigned|Collaborated cross-functionally to launch|Streamlined|Elevated|Transformed|Seamlessly integrated`);

/** What takes time, and what is counted. */
export const waits =
  entries(`page load time|deployment time|query time|build time|release lead time|time to first byte|data lag|onboarding time|report turnaround|review time
model latency|training time|patch delay|cold start time|recovery time|checkout time|sync delay|import time|response time|time to restore`);
export const counts =
  entries(`failed payments|support tickets|manual corrections|on-call pages|duplicate records|false alarms|crashes|access requests|flaky tests|stuck jobs
late deliveries|rejected files|unplanned restarts|escalations|data complaints|rollbacks|missed alerts|open incidents|returned forms|timeouts`);

export const means =
  entries(`caching hot paths|batching writes|adding an index|splitting the largest table|moving reads to replicas|removing an N+1 query|profiling under load
introducing contract tests|replacing polling with events|pruning unused jobs|compressing payloads|pinning dependencies|moving work off the request path
rewriting the slowest step|sharding by customer|tuning garbage collection|running jobs in parallel|cleaning up feature flags|pairing with the vendor
automating the checklist|writing runbooks|adding back-pressure|moving configuration into code|deduplicating on arrival|retiring a second copy of the data`);

export const partners =
  entries(`the product manager|two designers|the support team|finance|legal|field engineers|a partner's developers|customer success|the data team|the warehouse crew
the operations desk|clinicians|the compliance officer|the mobile team|an outside auditor|sales engineers|the research group|our largest customer|the platform team|the claims desk|a works council|three pilot customers|the night shift|our lawyers abroad|a newly bought company
the design school next door|procurement|the head of nursing|two retired experts|the shop floor|the release manager|the training team`);

export const aims =
  entries(`agree on a shared vocabulary|plan the move off the old system|cut the list of exceptions|define what done means|trial the change with one region
settle the data contract|review each incident within a week|write down the edge cases|measure before changing anything|keep two versions alive for a quarter
retire a contract worth more than the team|hand the work to a new team|bring forward a regulatory deadline|replace spreadsheets that nobody trusted
make the monthly close a day shorter|get rid of a nightly outage|win back a lost customer|share one calendar of releases|open the interface to partners
close the oldest fifty tickets|find out who still used the old reports|set limits before the sale season|move the meeting to where the work is|try three drafts on paper first
bring the pager down to one alert a night|agree on names for forty fields|shorten the form by half|test with people who had never seen it|split the backlog by customer
make the error messages say what to do|keep the auditors' questions in one place|turn a demo into something we could sell|plan for the day the vendor goes away|pay back two years of shortcuts
run both systems side by side until nobody looked|write the help pages before the code|give every report an owner|cost each option in hours|stop sending the data twice`);

export const practices =
  entries(`trunk-based development|blameless reviews|pair programming|architecture notes|canary releases|load tests|error budgets|design reviews
typed interfaces|property tests|screen-reader checks|threat modelling|a weekly bug hour|data contracts|chaos drills|post-release checks|dependency updates
a style guide|schema reviews|service ownership tables|golden datasets|rotating release captains|shared dashboards|visual regression tests`);

export const outcomes =
  entries(`which stayed in use after three reorganisations|first used by a pilot group of @n customers|now handling @k requests a day|with no data loss in @m months
used by @n people every week|in production within @m weeks|on a budget of one engineer|later copied by @s other teams|serving @k records a night
with @p % test coverage|after interviewing @n users|replacing @s spreadsheets|that passed two outside audits|saving about @p hours a month
open for @s markets|through a move of data centres|rolled out region by region|before the peak season|with @s contractors and one intern
kept within a 200 ms budget|and documented it for the people who came after|tested with @n volunteers|in time for a merger|supporting @s languages
that paid for itself in @m months|while the old one kept running|and trained @n colleagues to use it|behind a feature flag for @m weeks`);

export const lessons =
  entries(`I like small releases and clear ownership|I prefer boring technology where it will do|I write things down|I enjoy finding the one query that hurts
I have worked in offices and remotely|I care about the people who get paged|I learned most from a system that failed|I am happiest close to the users
I left each code base smaller than I found it|I mentor whoever asks|I take accessibility seriously|I measure first|I have shipped in regulated settings
I read other people's post-mortems for fun|I would rather delete code than write it|I can explain a trade-off to a finance team|I ask early when a plan looks wrong`);

export const flourishes =
  entries(`Results-driven professional with a proven track record of delivering scalable solutions|Passionate about leveraging cutting-edge technology
Detail-oriented team player with excellent communication skills|Adept at translating business requirements into technical solutions
Dedicated to continuous improvement and best practices|Skilled in agile methodologies and cross-functional collaboration
Committed to building high-quality, user-centric products|Highly motivated self-starter with strong problem-solving abilities
Experienced in end-to-end delivery of mission-critical systems|Known for driving innovation and operational excellence`);

export const hobbyThings =
  entries(`chess clock|bus timetable|sourdough log|bird call recogniser|guitar tuner|ski wax guide|recipe scaler|tide table|marathon planner|seed library
train delay map|crossword solver|home energy meter|film club poll|star chart|plant watering robot|translation quiz|bike route finder|lending shelf|weather diary
board game timer|coffee roast curve|knitting chart editor|river level alert|museum pass tracker|language flash cards|pinball scoreboard|aquarium monitor`);

export const hobbyNotes =
  entries(`Used by @n people in my town|Written in a weekend and improved for @m months|About @k downloads|Open source, @s contributors
A toy that taught me a lot|My first program in the language|Runs on a single-board computer|Built for a friend's shop|Started as coursework
Presented at a local meetup|Kept alive since university|Replaced a paper list at our club`);
