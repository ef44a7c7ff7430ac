import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { createContext, memo, useContext } from 'react';
import { goalGraphMessages as texts } from '../messages/goal-graph.js';
import { pictureMessages } from '../messages/pictures.js';
import { inBothLanguages } from '../messages.js';
import { Words } from '../pictures/words.js';
import { type DomainColours, groundsOf } from './colours.js';
import { explain } from './explain.js';
import type { Band, Bracket, Placed } from './layout.js';
import { Overview } from './overview.js';

/** What can be done with a card. The object never changes, so that no card is drawn anew because of it. */
export interface CardActions {
  open(id: string): void;
  focus(id: string | null): void;
}

/** Where the cards find what to do. */
export const CardContext = createContext<CardActions>({ open: () => {}, focus: () => {} });

export type CardNode = Node<{ readonly object: Placed; readonly colours: DomainColours }, 'card'>;
export type BandNode = Node<{ readonly band: Band }, 'band'>;
export type BracketNode = Node<{ readonly bracket: Bracket }, 'bracket'>;

/** A goal, service or office. The arrow keys lead to it, so Tab need not pass through all of them. */
const Card = memo(({ data: { object, colours } }: NodeProps<CardNode>) => {
  const { open, focus } = useContext(CardContext);
  const { kind, title, text, facts } = explain(object);
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="card"
        data-kind={object.kind}
        aria-description={[kind.de, text, ...facts.map(([term, words]) => `${term.de}: ${words}`)].filter(Boolean).join('. ')}
        onClick={() => open(object.id)}
        onFocus={() => focus(object.id)}
        onBlur={() => focus(null)}
      >
        {object.kind === 'GOAL' && <Goal object={object} colours={colours} />}
        {object.kind === 'SERVICE' && <span className="words">{title}</span>}
        {object.kind === 'OFFICE' && (
          <>
            <span className="row">
              <b>{`${pictureMessages.office.de} ${title}`}</b>
            </span>
            <span className="words">{text}</span>
          </>
        )}
      </button>
      <Handle type="source" position={Position.Top} isConnectable={false} />
      <Handle type="target" position={Position.Bottom} isConnectable={false} />
    </>
  );
});

function Goal({ object: { goal }, colours }: { object: Extract<Placed, { kind: 'GOAL' }>; colours: DomainColours }) {
  return (
    <>
      <span className="stripes">
        {goal.legalDomains.map(({ code }) => (
          <i key={code} style={groundsOf(colours.of(code))} />
        ))}
      </span>
      <span className="row">
        <b>{goal.key}</b>
        {goal.office && <span>{`${pictureMessages.office.de} ${goal.office.number}`}</span>}
      </span>
      <span className="words">{goal.statement}</span>
      <span className="codes">{goal.legalDomains.map(({ abbreviation }) => abbreviation).join(', ')}</span>
    </>
  );
}

const BandOfLevel = memo(({ data: { band } }: NodeProps<BandNode>) => (
  <div className="band">
    <p>{texts[band.name].de}</p>
    <p lang="en">{texts[band.name].en}</p>
    {band.isEmpty && (
      <p className="empty">
        <Words of={texts.emptyLevel} />
      </p>
    )}
  </div>
));

const BracketOfLevels = memo(({ data: { bracket } }: NodeProps<BracketNode>) => (
  <div className="bracket">
    <span>{inBothLanguages(texts[bracket.name])}</span>
  </div>
));

/** How everything that is placed is drawn. */
export const NODE_TYPES = { card: Card, band: BandOfLevel, bracket: BracketOfLevels, overview: Overview };
