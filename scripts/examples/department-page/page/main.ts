import { type Contribution, createClient, HubAbortError, type OfficeSummary } from '@zielnetz/client';
import { type Choice, hubAddress, readChoice, writeChoice } from './address.js';
import { chosen, offerOffices, offerYears } from './choices.js';
import { summaryOf, tableOf } from './contributions.js';
import { element, part } from './dom.js';
import { failureOf, UnknownOffice } from './failure.js';
import { text, today } from './texts.js';

const url = hubAddress();
const hub = createClient({ url, timeoutMs: 15_000, cache: { maxBytes: 2_000_000 } });
let current = new AbortController();

part('choice').addEventListener('submit', (event) => {
  event.preventDefault();
  writeChoice(chosen());
  void show(chosen());
});
part('year').addEventListener('change', () => void show({ ...chosen(), office: null }, chosen().office));
addEventListener('popstate', () => void show(readChoice()));
void show(readChoice());

/**
 * Shows what the choice says; whatever was still being loaded is given up.
 *
 * @param preferred the office to keep in the form when none is to be shown
 */
async function show(choice: Choice, preferred = choice.office): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const again = () => {
    part('result').focus(); // The button is about to go, and must not take the focus along.
    void show(choice, preferred);
  };
  const result = part('result');
  say(text('loading'));
  part('failure').replaceChildren();
  result.setAttribute('aria-busy', 'true');
  try {
    const { year, offices } = await offer(choice, preferred, signal);
    if (choice.office === null || year === null) {
      result.replaceChildren();
      say(text('chooseFirst'));
    } else {
      const office = offices.find(({ number }) => number === choice.office);
      if (!office) throw new UnknownOffice();
      await showOffice(office, year, signal);
    }
  } catch (error) {
    if (signal.aborted && error instanceof HubAbortError) return; // Another choice is on its way.
    result.replaceChildren();
    say('');
    part('failure').replaceChildren(...failureOf(error, { ...choice, hub: url }, again));
  }
  result.setAttribute('aria-busy', 'false');
}

/** Fills the form, and gives the year it stands at with its offices. */
async function offer(choice: Choice, preferred: string | null, signal: AbortSignal) {
  const { about } = await hub.about.get({}, { signal });
  const year = choice.year ?? about.currentPlan?.year ?? null;
  offerYears(about.plans, year);
  const { offices } = await hub.offices.list({ year }, { signal });
  offerOffices(offices, preferred);
  return { year, offices };
}

async function showOffice(office: OfficeSummary, year: number, signal: AbortSignal): Promise<void> {
  const contributions: Contribution[] = [];
  const variables = { number: office.number, year, orderBy: { field: 'GOAL' } } as const;
  for await (const one of hub.offices.contributionsReceived.each(variables, { signal })) contributions.push(one);
  part('result').replaceChildren(...resultOf(office, year, contributions));
  part('origin').textContent = text('origin', { hub: url, date: today() });
  const found = contributions.length > 0 ? text('found', { count: summaryOf(contributions) }) : text('none', { year });
  say(found, true);
}

function resultOf(office: OfficeSummary, year: number, contributions: readonly Contribution[]): readonly Node[] {
  const name = `${office.number} ${office.name}`;
  const heading = element('h2', {}, `${name}, ${year}`);
  if (contributions.length === 0) return [heading, element('p', { class: 'notice' }, text('none', { year }))];
  return [heading, element('p', { class: 'count' }, summaryOf(contributions)), tableOf(contributions, name)];
}

/** Says how far it is; what can be seen anyway is for screen readers only. */
function say(words: string, heardOnly = false): void {
  part('status').textContent = words;
  part('status').classList.toggle('heard', heardOnly);
}
