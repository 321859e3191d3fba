import { join } from 'node:path';
import * as about from '../../layouts/about.11ty.ts';
import * as anniversary from '../../layouts/anniversary.11ty.ts';
import * as article from '../../layouts/article.11ty.ts';
import * as choice from '../../layouts/choice.11ty.ts';
import * as day from '../../layouts/day.11ty.ts';
import * as entity from '../../layouts/entity.11ty.ts';
import * as grouping from '../../layouts/grouping.11ty.ts';
import * as home from '../../layouts/home.11ty.ts';
import * as index from '../../layouts/index.11ty.ts';
import type { LayoutModule } from '../../layouts/layout.ts';
import * as map from '../../layouts/map.11ty.ts';
import * as month from '../../layouts/month.11ty.ts';
import * as names from '../../layouts/names.11ty.ts';
import * as notFound from '../../layouts/not-found.11ty.ts';
import * as offline from '../../layouts/offline.11ty.ts';
import * as period from '../../layouts/period.11ty.ts';
import * as pointer from '../../layouts/pointer.11ty.ts';
import * as search from '../../layouts/search.11ty.ts';
import * as stories from '../../layouts/stories.11ty.ts';
import * as story from '../../layouts/story.11ty.ts';
import * as timeline from '../../layouts/timeline.11ty.ts';
import * as undated from '../../layouts/undated.11ty.ts';
import * as year from '../../layouts/year.11ty.ts';
import type { PageKind } from '../model/page-kinds.ts';
import { DATELINE } from '../tools/disk/project.ts';

/** Where the layouts and their parts are. */
export const LAYOUTS = join(DATELINE, 'layouts');

/** The paginated template of each kind of page. */
export const LAYOUT_OF = {
  home,
  year,
  month,
  day,
  anniversary,
  article,
  undated,
  entity,
  grouping,
  period,
  index,
  timeline,
  stories,
  story,
  map,
  about,
  names,
  search,
  'not-found': notFound,
  offline,
  choice,
  pointer,
} as const satisfies { readonly [Kind in PageKind]: LayoutModule<Kind> };
