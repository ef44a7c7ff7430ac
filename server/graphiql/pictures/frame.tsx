import type { ReactNode } from 'react';
import { pictureMessages as texts } from '../messages/pictures.js';
import { inBothLanguages, type Message } from '../messages.js';
import { savePng, saveSvg } from './save.js';
import type { Queries } from './use-queries.js';
import { Words } from './words.js';

/** A picture that can be saved. */
interface Saved {
  /** The name of the file, without its ending. */
  readonly name: string;
  svg(): string;
}

interface FrameProps {
  readonly title: Message;
  readonly queries: Queries;
  /** Null as long as nothing is drawn. */
  readonly saved: Saved | null;
  readonly filters: ReactNode;
  readonly children: ReactNode;
}

/** What every picture has around it: title, filters, saving, and the choice between all the room and the queries beside. */
export function Frame({ title, queries, saved, filters, children }: FrameProps) {
  return (
    <section className="zielnetz-picture" aria-label={inBothLanguages(title)} data-alone={!queries.areShown}>
      <header>
        <h2>
          <Words of={title} />
        </h2>
        {filters}
        <fieldset className="actions" aria-label={inBothLanguages(texts.save)}>
          <button type="button" disabled={!saved} onClick={() => saved && saveSvg(saved.svg(), saved.name)}>
            {texts.saveSvg.de}
          </button>
          <button type="button" disabled={!saved} onClick={() => saved && savePng(saved.svg(), saved.name)}>
            {texts.savePng.de}
          </button>
          <button type="button" onClick={() => queries.show(!queries.areShown)}>
            <Words of={queries.areShown ? texts.hideEditor : texts.showEditor} />
          </button>
        </fieldset>
      </header>
      {children}
    </section>
  );
}
