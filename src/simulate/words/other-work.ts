/** Work that is not made of software: people come from everywhere. */

import { entries } from './list.js';

export interface Occupation {
  readonly titles: readonly string[];
  readonly firms: readonly string[];
  readonly deeds: readonly string[];
}

export const occupations: readonly Occupation[] = [
  {
    titles: entries('Registered Nurse|Charge Nurse|Nurse Educator'),
    firms: entries('St. Brendan Hospital|Lakeside Medical Center|Riverbend Clinic|County General'),
    deeds:
      entries(`Cared for up to six post-surgical patients a shift|Trained new colleagues on the infusion pumps|Kept the ward's handover sheet and rewrote it twice
      Led the falls group for two years|Spoke for night staff in the rota committee|Taught families how to change dressings at home|Counted and ordered supplies for three wards`),
  },
  {
    titles: entries('Teacher|Maths Teacher|Lead Teacher|Substitute Teacher'),
    firms: entries('Eastgate Middle School|Orchard Elementary|Valley High School|Harbor Charter School'),
    deeds:
      entries(`Taught algebra to classes of thirty|Ran the after-school robotics club|Built the school's gradebook in a spreadsheet that others still use
      Wrote individual plans with parents and therapists|Coached the debate team to the state finals|Moved two courses online within a week|Mentored student teachers each spring`),
  },
  {
    titles: entries('Barista|Shift Supervisor|Cafe Manager'),
    firms: entries('Corner Cup|Second Pour|The Daily Grind House|Bluebird Coffee'),
    deeds:
      entries(`Opened the shop five days a week|Cut milk waste by ordering from last year's weather|Hired and trained a team of nine|Kept the books for two locations
      Planned the summer menu|Handled the morning rush of two hundred guests|Set up the loyalty cards`),
  },
  {
    titles: entries('Line Cook|Sous Chef|Kitchen Manager'),
    firms: entries('Table Nine|Harvest Kitchen|The Copper Pan|Old Wharf Grill'),
    deeds:
      entries(`Ran the grill for a hundred and twenty covers|Wrote prep lists that a new cook could follow|Took inventory weekly and halved spoilage|Cooked for a hospital during renovation
      Scheduled fourteen people fairly|Passed every inspection for three years|Negotiated with four growers`),
  },
  {
    titles: entries('Warehouse Associate|Dispatcher|Logistics Coordinator|Inventory Specialist'),
    firms: entries('Northway Distribution|Portside Storage|Two Rivers Supply|Arrow Freight Yard'),
    deeds:
      entries(`Planned forty routes a day|Drove the reach truck and trained others on it|Reconciled stock counts across five aisles|Found out why pallets went missing on Thursdays
      Called drivers, customers and customs|Moved the paper log into a shared sheet|Worked nights through peak season`),
  },
  {
    titles: entries('Bank Teller|Branch Associate|Loan Processor'),
    firms: entries('Meadow Savings|First Harbor Bank|Union Street Credit|Prairie Trust'),
    deeds:
      entries(`Balanced the vault each evening|Checked loan files for missing papers|Explained statements to customers in two languages|Trained tellers on the new cash recyclers
      Spotted forged cheques twice|Kept the branch's audit folder|Opened business accounts for shops nearby`),
  },
  {
    titles: entries('Musician|Violin Teacher|Stage Manager|Sound Technician'),
    firms: entries('City Chamber Players|Lantern Theatre|Self-employed|Summer Stage'),
    deeds:
      entries(`Toured with a quintet for two seasons|Taught thirty pupils a week|Called cues for a cast of forty|Wired and mixed outdoor concerts|Wrote grant applications, half of them funded
      Booked halls in eleven towns|Repaired instruments between shows`),
  },
];

/** Sample sentences that a resume builder puts in, and that people forget to replace. */
export const samples = {
  summary:
    'Hardworking professional with a passion for excellence and a strong background in delivering results. Looking for a challenging position in a growing company where I can apply my skills and grow further.',
  deeds: entries(`Describe your main responsibilities and achievements in this position, using numbers wherever possible
    Collaborated with team members to achieve targets and improve processes across the department
    Recognised for outstanding performance and dedication to quality and customer satisfaction`),
};
