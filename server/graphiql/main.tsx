import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { FIGURES } from './figures/address.js';
import { figuresPlugin } from './figures/plugin.js';
import { GOAL_GRAPH } from './goal-graph/address.js';
import { goalGraphPlugin } from './goal-graph/plugin.js';
import { MATRIX } from './matrix/address.js';
import { matrixPlugin } from './matrix/plugin.js';
import { messages } from './messages.js';
import { FollowAddress } from './pictures/follow-address.js';
import { remembering } from './pictures/last-run.js';
import { FollowHeaders } from './pictures/request-headers.js';
import './pictures/pictures.css';
import './pictures/small-screen.css';
import { readyQueries } from './ready-queries.js';
import './styles.css';
import mark from './zielnetz.svg';

/** Plain requests only: the hub neither streams nor defers, so one question has one answer. */
const fetcher = remembering(createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false }));

/** What an empty tab opens with, instead of GraphiQL's own long English introduction. */
const newTab = `# ${messages.newTab.de}\n# ${messages.newTab.en}\n\n`;

/** The pictures by their names in an address. */
const pictures = { [GOAL_GRAPH]: goalGraphPlugin, [MATRIX]: matrixPlugin, [FIGURES]: figuresPlugin };

/** The panels beside the documentation. The list never changes: a new one would close what is open. */
const plugins = [HISTORY_PLUGIN, ...Object.values(pictures)];

const page = document.getElementById('graphiql');
if (!page) throw new Error('index.html has no element with the id "graphiql"');

// Headers carry a sign-in, so the page does not offer to keep them in the browser.
createRoot(page).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultTabs={readyQueries}
    defaultQuery={newTab}
    showPersistHeadersSettings={false}
  >
    <FollowAddress pictures={pictures} />
    <FollowHeaders />
    <GraphiQL.Logo>
      <span className="zielnetz-logo">
        <img src={mark} alt="" />
        {messages.product.de}
      </span>
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <p className="zielnetz-hint">
        {messages.hint.de}
        <br />
        <span lang="en">{messages.hint.en}</span>
      </p>
    </GraphiQL.Footer>
  </GraphiQL>,
);
