/** News agencies as credits, bylines and datelines name them: a pattern without groups of its own. */
export const AGENCY =
  '(?:Reuters|REUTERS|AFP|AP|UPI|dpa|DPA|EFE|ANSA|Xinhua|XINHUA|TASS|IRNA|MENA|SPA|KUNA|WAM|QNA|APS|MAP|ANI|PTI|IANS|UNB|BSS|APP|Bernama|BERNAMA|Antara|VOA|RFE/RL|RFI|BBC|CNN|NPR|IPS|AAP|NZPA|PA|PA Media|Kyodo(?: News)?|Yonhap|Anadolu(?: Agency)?|AA|Bloomberg|Agence France-Presse|Associated Press|The Associated Press|Agencies|AGENCIES|agencies|News Agencies)';
