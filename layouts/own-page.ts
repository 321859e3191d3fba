import type { Site } from '../src/model/page-parts.ts';
import type { OwnPage } from '../src/model/pages.ts';
import { html, type Markup } from './html.ts';
import { showPage } from './parts/shell.ts';

/**
 * A page of the project's own in the site's shell.
 *
 * @param content as its template made it; where it has no heading of its own, its title is shown as one
 */
export function showOwnPage(page: OwnPage, site: Site, content: Markup): Markup {
  const hasHeading = /<h1[\s>]/i.test(content.value);
  return showPage(
    page,
    site,
    () => html`${
      !hasHeading &&
      html`<header class="page-head">
<h1 class="title">${page.title}</h1>
</header>
`
    }<div class="own prose">
${content}
</div>`,
  );
}
