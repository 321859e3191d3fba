import * as about from '../../layouts/about.11ty.ts';
import * as article from '../../layouts/article.11ty.ts';
import * as choice from '../../layouts/choice.11ty.ts';
import * as day from '../../layouts/day.11ty.ts';
import * as entity from '../../layouts/entity.11ty.ts';
import * as grouping from '../../layouts/grouping.11ty.ts';
import * as home from '../../layouts/home.11ty.ts';
import * as index from '../../layouts/index.11ty.ts';
import * as month from '../../layouts/month.11ty.ts';
import * as names from '../../layouts/names.11ty.ts';
import * as notFound from '../../layouts/not-found.11ty.ts';
import * as period from '../../layouts/period.11ty.ts';
import * as pointer from '../../layouts/pointer.11ty.ts';
import * as search from '../../layouts/search.11ty.ts';
import * as stories from '../../layouts/stories.11ty.ts';
import * as story from '../../layouts/story.11ty.ts';
import * as timeline from '../../layouts/timeline.11ty.ts';
import * as undated from '../../layouts/undated.11ty.ts';
import * as year from '../../layouts/year.11ty.ts';
import type { PageKind } from '../../src/model/page-kinds.ts';
import type { Site } from '../../src/model/page-parts.ts';
import type { HtmlPage } from '../../src/model/pages.ts';

const LAYOUTS = {
  home,
  year,
  month,
  day,
  article,
  entity,
  grouping,
  period,
  index,
  timeline,
  stories,
  story,
  undated,
  about,
  names,
  search,
  'not-found': notFound,
  pointer,
  choice,
} as const satisfies Record<PageKind, { render: (data: never) => string }>;

/** The page as Eleventy would write it. */
export function showPage(page: HtmlPage, site: Site): string {
  const { render } = LAYOUTS[page.kind] as { render: (data: { item: HtmlPage; site: Site }) => string };
  return render({ item: page, site });
}
