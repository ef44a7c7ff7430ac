import { describe, test } from '@jest/globals';
import { refusals } from './refusal.js';

const refused = refusals();

/** A text of the dataset, the same with a key that the year has not, its column and the file it should have come from. */
type Case = readonly [file: string, text: string, by: string, column: string, target: string, got: string];

const check = ([file, text, by, column, target, got]: Case, year: number) =>
  refused((copy) => ({ file, line: copy.replace(file, text, by), column, expected: `a key of ${target} in ${year}`, got }));

describe('a reference is refused', () => {
  test.each<Case>([
    [
      'legal_provisions.csv',
      '§ 13 SGB VIII,Jugendsozialarbeit,SGB_VIII\n2013',
      '§ 13 SGB VIII,Jugendsozialarbeit,?\n2013',
      'legal_domain',
      'legal_domains.csv',
      '?',
    ],
    ['offices.csv', 'Weiterbildung,IV,\n2013', 'Weiterbildung,?,\n2013', 'department', 'departments.csv', '?'],
    ['offices.csv', 'V,SGB_XII\n2013', 'V,SGB_XII;?\n2013', 'legal_domains', 'legal_domains.csv', '?'],
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '?,V,59,ASGA,SGB_II', 'product_area', 'product_areas.csv', '?'],
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '05,?,59,ASGA,SGB_II', 'department', 'departments.csv', '?'],
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '05,V,?,ASGA,SGB_II', 'office', 'offices.csv', '?'],
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '05,V,59,?,SGB_II', 'committee', 'committees.csv', '?'],
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '05,V,59,ASGA,?', 'legal_domains', 'legal_domains.csv', '?'],
    ['fields_of_action.csv', 'Arbeitsleben,V,59,ASGA', 'Arbeitsleben,?,59,ASGA', 'lead_department', 'departments.csv', '?'],
    ['fields_of_action.csv', 'Arbeitsleben,V,59,ASGA', 'Arbeitsleben,V,?,ASGA', 'offices', 'offices.csv', '?'],
    ['fields_of_action.csv', 'Arbeitsleben,V,59,ASGA', 'Arbeitsleben,V,59,ASGA;?', 'committees', 'committees.csv', '?'],
    ['goals.csv', 'STRATEGIC_GOAL,L-1', 'STRATEGIC_GOAL,?', 'parents', 'goals.csv', '?'],
    ['goals.csv', 'S-1,03,,,40,IV,,schulabgaenger', 'S-1,?,,,40,IV,,schulabgaenger', 'product_area', 'product_areas.csv', '?'],
    ['goals.csv', 'S-1,,0603,,51', 'S-1,,?,,51', 'product_group', 'product_groups.csv', '?'],
    ['goals.csv', 'S-1,,0603,,51', 'S-1,,0603,?,51', 'product', 'products.csv', '?'],
    ['goals.csv', 'S-1,,0603,,51', 'S-1,,0603,,?', 'office', 'offices.csv', '?'],
    ['goals.csv', 'S-1,,0603,,51,IV', 'S-1,,0603,,51,?', 'department', 'departments.csv', '?'],
    ['goals.csv', 'stadtgesellschaft', '?', 'target_groups', 'target_groups.csv', '?'],
    [
      'goals.csv',
      'benachteiligte-junge-menschen,entwicklung-junger-menschen',
      'benachteiligte-junge-menschen,?',
      'fields_of_action',
      'fields_of_action.csv',
      '?',
    ],
    ['services.csv', 'Münsterpass,50;59', 'Münsterpass,50;?', 'offices', 'offices.csv', '?'],
    ['services.csv', 'Münsterpass,50;59,,,', 'Münsterpass,50;59,?,,', 'product', 'products.csv', '?'],
    ['services.csv', 'Münsterpass,50;59,,,', 'Münsterpass,50;59,,?,', 'product_group', 'product_groups.csv', '?'],
    ['services.csv', 'Münsterpass,50;59,,,', 'Münsterpass,50;59,,,?', 'provisions', 'legal_provisions.csv', '?'],
    ['services.csv', 'Münsterpass,50;59,,,,', 'Münsterpass,50;59,,,,?', 'target_groups', 'target_groups.csv', '?'],
    ['contributions.csv', '2013,muensterpass', '2013,?', 'service', 'services.csv', '?'],
    ['contributions.csv', 'muensterpass,0603-1', 'muensterpass,?', 'goal', 'goals.csv', '?'],
  ])('in %s that leads nowhere: "%s" as "%s"', async (...one) => check(one, 2013));

  test.each<Case>([
    ['products.csv', '0504,AWQ,WoGG', '?,AWQ,WoGG', 'product_group', 'product_groups.csv', '?'],
    ['products.csv', '0504,AWQ,WoGG', '0504,?,WoGG', 'office', 'offices.csv', '?'],
    ['products.csv', '0504,AWQ,WoGG', '0504,AWQ,?', 'provisions', 'legal_provisions.csv', '?'],
    ['goals.csv', 'SGB_II;SGB_XII;ASYLBLG', 'SGB_II;?;ASYLBLG', 'own_legal_domains', 'legal_domains.csv', '?'],
  ])('in %s of 2026 that leads nowhere: "%s" as "%s"', async (...one) => check(one, 2026));

  test.each<Case>([
    ['product_groups.csv', '05,V,59,ASGA,SGB_II', '05,V,AWQ,ASGA,SGB_II', 'office', 'offices.csv', 'AWQ'],
    ['contributions.csv', 'muensterpass,0603-1', 'muensterpass,0603-2', 'goal', 'goals.csv', '0603-2'],
    ['services.csv', 'Münsterpass,50;59,,,', 'Münsterpass,50;59,060301,,', 'product', 'products.csv', '060301'],
  ])('in %s of 2013 that leads into 2026: "%s" as "%s"', async (...one) => check(one, 2013));

  test.each<Case>([
    ['services.csv', '40;51', '40;V/MIA', 'offices', 'offices.csv', 'V/MIA'],
    [
      'goals.csv',
      'GUIDING_PRINCIPLE,,,,,,,,familien,',
      'GUIDING_PRINCIPLE,,,,,,,,stadtgesellschaft,',
      'target_groups',
      'target_groups.csv',
      'stadtgesellschaft',
    ],
  ])('in %s of 2026 that leads into 2013: "%s" as "%s"', async (...one) => check(one, 2026));
});
