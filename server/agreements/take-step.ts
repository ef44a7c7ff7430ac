import type { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { type Problem, problem, stale } from '../changes/problem.js';
import type { WrittenBeside } from '../changes/task.js';
import { quoted } from '../errors/hub-error.js';
import { permit } from '../security/permit.js';
import { type OpeningInput, readOpening } from './read-opening.js';
import { readStep, type StepInput } from './read-step.js';
import { type AgreementAction, moveFrom, startsOf } from './steps.js';
import { agreementIn, type Writing, writeAgreement, writeStep } from './write-step.js';

/** A further step as it was sent. */
export interface FurtherStepInput extends StepInput {
  readonly agreement: string;
  readonly version: number;
}

/**
 * Begins an agreement: the reference frame is there.
 *
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export async function openAgreement(writing: Writing, input: OpeningInput, viewer: Viewer): Promise<WrittenBeside> {
  const { plan } = writing;
  const action = 'openTargetAgreement';
  const move = moveFrom(action, null)!;
  const opened = readOpening(plan, input);
  if (!isProblems(opened)) permit(viewer, action, ofOffice(opened.office));
  const step = readStep(plan, move, input, null);
  if (isProblems(opened) || isProblems(step)) return refused(...[opened, step].filter(isProblems).flat());
  if (await agreementIn(writing, opened.key)) return refused(taken(opened.key));
  await writeAgreement(writing, opened);
  const { targets, ...facts } = opened;
  const shown = targets.map(({ indicator, origin }) => `${indicator} (${origin})`);
  return writeStep(writing, opened.key, { step, needs: move.needs }, { before: null, opened: { ...facts, targets: shown } });
}

/**
 * Takes a further step of an agreement, if it leads on from where that is.
 *
 * @throws HubError UNAUTHENTICATED or FORBIDDEN
 */
export async function takeStep(
  writing: Writing,
  action: AgreementAction,
  input: FurtherStepInput,
  viewer: Viewer,
): Promise<WrittenBeside> {
  const agreement = await agreementIn(writing, input.agreement);
  if (!agreement) return refused(unknown(input.agreement));
  permit(viewer, action, ofOffice(agreement.office.number));
  if (agreement.version !== input.version) return refused(staleAgreement(agreement, input.version));
  const move = moveFrom(action, agreement.status);
  if (!move) return refused(wrongStep(action, agreement));
  const last = agreement.steps.at(-1)!;
  const step = readStep(writing.plan, move, input, last);
  if (isProblems(step)) return refused(...step);
  const before = { ...last, source: { ...last.source } };
  return writeStep(writing, agreement.key, { step, needs: move.needs }, { before, opened: {} });
}

function ofOffice(number: string) {
  return { offices: [number], fieldsOfAction: [] };
}

function isProblems(read: object): read is readonly Problem[] {
  return Array.isArray(read);
}

function refused(...problems: readonly Problem[]): WrittenBeside {
  return { problems, entries: [], written: [] };
}

function taken(key: string): Problem {
  const expected = { de: 'ein Schlüssel, den es noch nicht gibt', en: 'a key that is not there yet' };
  return problem({ field: 'input.key', code: ProblemCode.ALREADY_EXISTS, expected, got: quoted(key) });
}

function unknown(key: string): Problem {
  const expected = { de: 'der Schlüssel einer Zielvereinbarung dieses Plans', en: 'the key of a target agreement of this plan' };
  return problem({ field: 'input.agreement', code: ProblemCode.NOT_FOUND, expected, got: quoted(key) });
}

function staleAgreement({ version }: TargetAgreement, based: number): Problem {
  return stale('input.version', version, based, {
    hint: {
      de: 'Den aktuellen Stand ansehen und entscheiden, welcher Schritt darauf folgt.',
      en: 'Look at the current state and decide which step follows it.',
    },
  });
}

function wrongStep(action: AgreementAction, { status }: TargetAgreement): Problem {
  const starts = startsOf(action);
  const expected = {
    de: `eine Zielvereinbarung mit dem Stand ${starts.join(' oder ')}`,
    en: `a target agreement that is ${starts.join(' or ')}`,
  };
  return problem({
    ...{ field: 'input.agreement', code: ProblemCode.WRONG_STEP, expected, got: status },
    hint: {
      de: 'Welche Stände als nächste möglich sind, nennt nextStatuses der Zielvereinbarung.',
      en: 'nextStatuses of the agreement names what it can become next.',
    },
  });
}
