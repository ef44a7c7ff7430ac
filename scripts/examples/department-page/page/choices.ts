import type { OfficeSummary, PlanSummary } from '@zielnetz/client';
import type { Choice } from './address.js';
import { element, part } from './dom.js';
import { text } from './texts.js';

const offices = () => part<HTMLSelectElement>('office');
const years = () => part<HTMLSelectElement>('year');

/** What stands in the form. */
export function chosen(): Choice {
  return { office: offices().value || null, year: Number(years().value) || null };
}

/** Puts the years into the form, the latest first. */
export function offerYears(plans: readonly PlanSummary[], year: number | null): void {
  const latestFirst = plans.toSorted((one, other) => other.year - one.year);
  const options = latestFirst.map((plan) => {
    const words = text('planOption', { year: plan.year, status: text(plan.status) });
    return element('option', { value: String(plan.year) }, words);
  });
  years().replaceChildren(...options);
  if (year) years().value = String(year);
}

/** Puts the offices of a year into the form and keeps the choice where it is one of them. */
export function offerOffices(all: readonly OfficeSummary[], office: string | null): void {
  const byNumber = all.toSorted((one, other) => one.number.localeCompare(other.number, 'de', { numeric: true }));
  const options = byNumber.map(({ number, name }) => element('option', { value: number }, `${number} – ${name}`));
  offices().replaceChildren(element('option', { value: '' }, text('choose')), ...options);
  offices().value = all.some(({ number }) => number === office) ? office! : '';
}
