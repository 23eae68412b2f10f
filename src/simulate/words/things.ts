/** What programs leave behind, streets, mailbox providers, and the small print of a network. */

import { type Weighted, weighted } from '../random.js';
import { entries } from './list.js';

/** The program a resume was made with, as its metadata name it. `stamp` is whether times carry the local offset. */
export interface Program {
  readonly producer?: string;
  readonly creator?: string;
  readonly mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  readonly author: 'own' | 'often' | 'none' | 'program';
  readonly stamp: 'local' | 'utc' | 'none';
}

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const programs: Weighted<Program> = weighted<Program>([
  [
    {
      producer: 'Microsoft® Word for Microsoft 365',
      creator: 'Microsoft® Word for Microsoft 365',
      mediaType: pdf,
      author: 'own',
      stamp: 'local',
    },
    22,
  ],
  [{ producer: 'Microsoft® Word 2016', creator: 'Microsoft® Word 2016', mediaType: pdf, author: 'often', stamp: 'local' }, 7],
  [{ producer: 'Microsoft: Print To PDF', mediaType: pdf, author: 'often', stamp: 'local' }, 4],
  [{ creator: 'Microsoft Office Word', mediaType: docx, author: 'own', stamp: 'utc' }, 16],
  [{ producer: 'Skia/PDF m131 Google Docs Renderer', mediaType: pdf, author: 'none', stamp: 'none' }, 17],
  [{ producer: 'Skia/PDF m128', creator: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', mediaType: pdf, author: 'none', stamp: 'utc' }, 6],
  [{ producer: 'macOS Version 14.5 (Build 23F79) Quartz PDFContext', creator: 'Pages', mediaType: pdf, author: 'often', stamp: 'utc' }, 8],
  [{ producer: 'macOS Version 15.1 (Build 24B83) Quartz PDFContext', creator: 'Word', mediaType: pdf, author: 'often', stamp: 'utc' }, 4],
  [{ producer: 'LibreOffice 7.6', creator: 'Writer', mediaType: pdf, author: 'often', stamp: 'local' }, 4],
  [{ producer: 'pdfTeX-1.40.25', creator: 'LaTeX with hyperref', mediaType: pdf, author: 'often', stamp: 'local' }, 5],
  [{ producer: 'xdvipdfmx (20240407)', creator: 'XeTeX output', mediaType: pdf, author: 'none', stamp: 'local' }, 2],
  [{ producer: 'Canva', creator: 'Canva', mediaType: pdf, author: 'own', stamp: 'utc' }, 6],
  [{ producer: 'Adobe PDF Library 17.0', creator: 'Adobe InDesign 19.5 (Macintosh)', mediaType: pdf, author: 'none', stamp: 'local' }, 2],
  [{ producer: 'OpenPDF 1.3.30', creator: 'Resume builder', mediaType: pdf, author: 'program', stamp: 'utc' }, 4],
  [{ producer: 'Chromium', creator: 'Chromium', mediaType: pdf, author: 'none', stamp: 'utc' }, 3],
]);

export const streets =
  entries(`Maple|Oak|Cedar|Pine|Elm|Walnut|Chestnut|Birch|Spruce|Willow|Juniper|Magnolia|Laurel|Hawthorne|Sycamore|Lincoln|Madison|Franklin|Jackson|Monroe
Adams|Harrison|Grant|Pierce|Fillmore|Garfield|Highland|Hillcrest|Fairview|Lakeview|Ridgeview|Park|Church|Mill|River|Spring|Meadow|Orchard|Garden|Prospect
Union|Liberty|Market|Division|Summit|Valley|Canyon|Mesa|Sunset|Sunrise|Westover|Eastman|Northgate|Southport|Glenwood|Brookside|Stonehill|Foxhollow|Deerfield
Quail Run|Heather|Ivy|Aspen|Poplar|Linden|Alder|Dogwood|Redbud|Cypress|Palmetto|Bayshore|Harbor|Beacon|Mariner|Captain|Schooner|Lighthouse|Cannon|Railroad
Station|Depot|Foundry|Quarry|Granite|Copper|Silver|Gold|Iron|Cobbler|Miller|Carver|Baxter|Conway|Dalton|Emerson|Fletcher|Gilman|Hobart|Irving|Keller|Lawton
Mercer|Norwood|Oakley|Preston|Quincy|Rutledge|Sheridan|Thornton|Upton|Vernon|Weston|Yates|Arlington|Berkley|Clinton|Dover|Essex|Fulton|Geneva|Hudson`);

export const streetKinds = entries('St|Ave|Dr|Ln|Rd|Ct|Blvd|Way|Pl|Ter');

/** Large mailbox providers of the invented world: reserved domains only. */
export const mailProviders: Weighted<string> = weighted<string>([
  ['example.com', 34],
  ['example.net', 14],
  ['example.org', 12],
  ['mail.example', 14],
  ['inbox.example', 8],
  ['post.example', 8],
  ['letters.example', 6],
  ['proto.example', 4],
]);

export const carriers = entries(
  `Cascadia Cable|Bluegrass Fiber|Prairie Broadband|Harborlink|Summit Communications|Gulf Coast Cable|Metro Fiber|Valley Telephone|Lakes Broadband|Pioneer DSL`,
);
export const mobileCarriers = entries('Longwave Mobile|Redpoint Wireless|Trio Mobile');
export const vpnFirms = entries('Burrow VPN|Northstar VPN|Tunnelbird|Quiet Relay');
export const hostingFirms = entries('Stackyard Hosting|Nimbus Compute|Ironshelf Servers');

export const userAgents =
  entries(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36 Edg/129.0.0.0
Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15
Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0
Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0
Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1
Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36`);

export const certificates =
  entries(`AWS Certified Solutions Architect|AWS Certified Developer|Certified Kubernetes Administrator|Google Cloud Professional Data Engineer|Azure Administrator Associate
CISSP|CompTIA Security+|OSCP|Terraform Associate|Certified Scrum Master|Databricks Data Engineer Associate|Oracle Certified Java Programmer|CISM|PMP|TensorFlow Developer`);

export const questions =
  entries(`Why do you want to work with us?|Describe a project you are proud of.|What are your salary expectations?|When could you start?
Tell us about a time something you built failed.|How do you like to work with a team?|Which of our products have you used?|Are you able to work East Coast hours?`);

export const answerParts =
  entries(`I have followed your work for a while and like how openly you write about it|A former colleague told me good things about the team|My current contract ends soon
I could start four weeks after an offer|The problem is close to what I have done for years|I would like to be nearer to the people who use what I build
Last year a migration of mine went wrong and we rolled it back within the hour|I learned to announce changes a week ahead since then|I work best with short written plans
I am comfortable with either schedule|The posted range is fine with me|I use the product at home, mostly on my phone|We shipped it in small steps and measured each one
I paired with a designer for most of it|My part was the data model and the migration|I enjoy reviewing code as much as writing it|I am looking for a place to stay`);
