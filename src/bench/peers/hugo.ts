import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../tools/disk/list-files.ts';
import type { Peer } from './peer.ts';

const SETTINGS = `baseURL = "https://example.org/"
title = "Archive"
languageCode = "en"
disableKinds = ["RSS"]
buildFuture = true
[taxonomies]
topic = "tags"
`;

const BASE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">Archive</a></header><main>{{ block "main" . }}{{ end }}</main></body>
</html>
`;

const SINGLE = `{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

const HOME = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range first 50 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

/** Hugo, where it is installed. */
export function findHugo(): Peer | null {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const version = /v([\d.]+)/.exec(stdout)?.[1] ?? '';
  return {
    name: `Hugo ${version}`,
    largest: 1_000_000,
    layOut,
    commands: [['hugo', '--quiet']],
    content: 'content',
  };
}

function layOut(articles: string, home: string): void {
  cpSync(articles, join(home, 'content'), { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  // Years, months and days are sections.
  const folders = new Set(
    listFiles(articles).flatMap((file) => {
      const parts = file.split('/').slice(0, -1);
      return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
    }),
  );
  for (const folder of folders) write(`content/${folder}/_index.md`, `---\ntitle: "${folder}"\n---\n`);
  write('config.toml', SETTINGS);
  write('layouts/_default/baseof.html', BASE);
  write('layouts/_default/single.html', SINGLE);
  write('layouts/_default/list.html', LIST);
  write('layouts/index.html', HOME);
}
