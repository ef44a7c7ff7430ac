import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { InBothLanguages } from '../graph/rule.js';

/** What is wrong, by its kind; {field}, {expected} and {got} stand for what it is about. */
export const PROBLEM_MESSAGES: Readonly<Record<ProblemCode, InBothLanguages>> = {
  [ProblemCode.REQUIRED]: { de: '{field}: Angabe fehlt.', en: '{field}: expected {expected}, got nothing.' },
  [ProblemCode.UNUSABLE_TEXT]: {
    de: '{field}: erwartet wird {expected}; angegeben ist {got}.',
    en: '{field}: expected {expected}, got {got}.',
  },
  [ProblemCode.TOO_LONG]: {
    de: '{field}: erwartet werden {expected}; angegeben sind {got}.',
    en: '{field}: expected {expected}, got {got}.',
  },
  [ProblemCode.UNKNOWN_REFERENCE]: {
    de: '{field}: erwartet wird {expected}; {got} führt zu nichts.',
    en: '{field}: expected {expected}; {got} leads to nothing.',
  },
  [ProblemCode.OTHER_PLAN]: {
    de: '{field}: erwartet wird {expected}; {got} gehört zu einem anderen Plan.',
    en: '{field}: expected {expected}; {got} belongs to another plan.',
  },
  [ProblemCode.REPEATED]: {
    de: '{field}: erwartet wird {expected}; {got} steht doppelt.',
    en: '{field}: expected {expected}; {got} is there twice.',
  },
  [ProblemCode.NOT_FOUND]: {
    de: '{field}: erwartet wird {expected}; {got} gibt es nicht oder nicht mehr.',
    en: '{field}: expected {expected}; there is no {got}, or no longer.',
  },
  [ProblemCode.ALREADY_EXISTS]: {
    de: '{field}: erwartet wird {expected}; {got} ist schon vergeben.',
    en: '{field}: expected {expected}; {got} is taken.',
  },
  [ProblemCode.STALE_VERSION]: {
    de: '{field}: Jemand hat das Objekt inzwischen geändert. Es ist jetzt Fassung {expected}, Ihre Änderung beruht auf {got}.',
    en: '{field}: somebody has changed it meanwhile. It is version {expected} now, your change is based on {got}.',
  },
  [ProblemCode.RULE_BROKEN]: {
    de: '{field}: erwartet wird {expected}; angegeben ist {got}.',
    en: '{field}: expected {expected}, got {got}.',
  },
  [ProblemCode.STILL_NEEDED]: {
    de: '{field}: erwartet wird {expected}; darauf verweisen {got}.',
    en: '{field}: expected {expected}; {got} refer to it.',
  },
  [ProblemCode.WRONG_STEP]: {
    de: '{field}: erwartet wird {expected}; der Stand ist {got}.',
    en: '{field}: expected {expected}; this one is {got}.',
  },
  [ProblemCode.PLAN_ADOPTED]: {
    de: '{field}: erwartet wird {expected}; dieser Plan ist beschlossen und ändert sich nicht mehr.',
    en: '{field}: expected {expected}; this plan is adopted and does not change any more.',
  },
  [ProblemCode.KEY_REUSED]: {
    de: '{field}: erwartet wird {expected}; dieser wurde für eine andere Änderung verwendet.',
    en: '{field}: expected {expected}; this one was used for another change.',
  },
};

/** What is said where nothing came. */
export const NOTHING: InBothLanguages = { de: 'nichts', en: 'nothing' };
