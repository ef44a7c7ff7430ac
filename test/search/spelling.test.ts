import { describe, expect, test } from '@jest/globals';
import { found } from './hits.js';

const DEBT_ADVICE = ['Service:2013/schuldnerberatung'];
const PUPILS = ['Service:2013/studien-und-berufsorientierung', 'TargetGroup:2013/schuelerinnen-und-schueler'];

describe('how a question may be written', () => {
  test.each(['Schuldnerberatung', 'schuldnerberatung', 'SCHULDNERBERATUNG', '  sChuldnerBeratung ', 'Schuldnerberatung!?'])(
    'case and what stands around do not matter: %j',
    async (text) => expect(await found(text)).toEqual(DEBT_ADVICE),
  );

  test.each(['Schüler', 'Schueler', 'schuler', 'SCHÜLER', 'SCHUELER', 'Schu\u0308ler'])(
    'umlauts may be written any way: %j',
    async (text) => {
      expect((await found(text)).toSorted()).toEqual(PUPILS);
    },
  );

  test.each(['Großpflege', 'Grosspflege'])('nothing is found where nothing is: %j', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  test.each(['Maßnahmen', 'Massnahmen', 'MASSNAHMEN', 'MAẞNAHMEN', 'massnahmen'])(
    'ß may be written any way: %j',
    async (text) => {
      expect(await found(text, 2026)).toEqual([
        'Service:2026/familienpolitische-massnahmen',
        'Product:2026/060402',
        'Goal:2026/0302-5',
      ]);
    },
  );

  test.each(['Chancengerechtigkeit', 'gerechtigkeit', 'CHANCENGERECHT'])(
    'a word is found inside a compound: %j',
    async (text) => {
      expect(await found(text)).toEqual(['Goal:2013/S-1']);
    },
  );

  test('a compound is found whether it begins or ends with the word', async () => {
    expect((await found('beratung')).toSorted()).toEqual(['Service:2013/schuldnerberatung', 'Service:2013/suchtberatung']);
    expect((await found('klassen')).toSorted()).toEqual(['Service:2013/klassenfahrten']);
  });

  test('every word must be found, in any order', async () => {
    expect(await found('Pflege Kinderbetreuung')).toEqual(['Service:2013/kinderbetreuung-und-pflege-von-angehoerigen']);
    expect(await found('Pflege, Kinderbetreuung,')).toEqual(['Service:2013/kinderbetreuung-und-pflege-von-angehoerigen']);
    expect(await found('Pflege Schuldnerberatung')).toEqual([]);
  });

  test('words of a key are found too', async () => {
    expect(await found('pflege-von-angehoerigen')).toEqual(['Service:2013/kinderbetreuung-und-pflege-von-angehoerigen']);
  });

  test('a sentence may end with a full stop', async () => {
    expect(await found('Schuldnerberatung.')).toEqual(DEBT_ADVICE);
  });

  test.each(['einrichtungen', 'Tageseinrichtungen', 'Familien'])(
    'a word is found wherever it stands in a compound of the data: %j',
    async (text) => {
      expect((await found(text, 2026)).length).toBeGreaterThan(0);
    },
  );
});
