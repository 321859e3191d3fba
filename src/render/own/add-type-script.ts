import { resolve } from 'node:path';
import type { UserConfig } from '@11ty/eleventy/UserConfig';
import { compileProjectCode, runProjectCode } from '../../settings/project-code.ts';
import { openTemplate, type Template } from './open-template.ts';

/** Lets own pages be written in TypeScript: Node 20 reads none. */
export function addTypeScript(config: UserConfig, project: string): void {
  const open = async (path: string): Promise<Template> =>
    openTemplate(await runProjectCode(await compileProjectCode(resolve(path), project)), path);
  let tools: object = {};
  config.on('eleventy.config', ({ config: merged }) => {
    tools = merged.javascriptFunctions;
  });
  const opened = new Map<string, Promise<Template>>();
  const openOnce = (path: string): Promise<Template> => {
    const known = opened.get(path) ?? open(path);
    opened.set(path, known);
    return known;
  };
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', {
    outputFileExtension: 'html',
    useJavaScriptImport: true,
    getInstanceFromInputPath: openOnce,
    getData: ['data'],
    async compile(_text, path) {
      const template = await openOnce(path);
      return (data) =>
        template.render.call(
          template.createThis({ ...tools, page: data['page'], eleventy: data['eleventy'] }),
          data,
        );
    },
  });
}
