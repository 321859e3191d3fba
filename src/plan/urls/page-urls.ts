import type { Entity, Grouping, Story, Url } from '../../model/model.ts';

export const topicUrl = (topic: Pick<Grouping, 'slug'>): Url => `topics/${topic.slug}.html` as Url;
export const sourceUrl = (source: Pick<Grouping, 'slug'>): Url => `sources/${source.slug}.html` as Url;
export const authorUrl = (author: Pick<Grouping, 'slug'>): Url => `authors/${author.slug}.html` as Url;
export const storyUrl = (story: Pick<Story, 'slug'>): Url => `stories/${story.slug}.html` as Url;
/** Where an entity's page is, if it has one. */
export const entityUrl = ({ id }: Pick<Entity, 'id'>): Url => `${id}.html` as Url;
