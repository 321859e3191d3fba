import { resolve } from 'node:path';
import type { UserConfig } from '@11ty/eleventy/UserConfig';
import { compileProjectCode, runProjectCode } from '../../settings/project-code.ts';

interface Template {
  readonly data?: unknown;
  readonly render?: (this: object, data: object) => unknown;
}

/** Lets own pages be written in TypeScript: Node 20 reads none. */
export function addTypeScript(config: UserConfig, project: string): void {
  const open = async (path: string): Promise<Template> => {
    const module = await runProjectCode(await compileProjectCode(resolve(path), project));
    const { default: exported } = module;
    if (typeof exported === 'function') return { ...module, render: exported as Template['render'] & object };
    // Eleventy makes a text of it, which the module itself cannot become.
    return { ...((exported ?? module) as Template) };
  };
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
      return (data) => template.render?.call({ ...tools, page: data['page'] }, data) ?? '';
    },
  });
}
