/** What a German noun ends in that says whom or what is named behind it, in the nominative. */
export const GERMAN_HEADS = {
  person:
    /(?:minister|präsident|kanzler|chef|sprecher|sekretär|direktor|bürgermeister|senator|trainer|anwalt|anwält|botschafter|kommissar|berater|gründer|richter|leiter|manager|spieler|stürmer|torwart|forscher|professor|ökonom|experte|expert|autor|regisseur|schauspieler|sänger|politiker|abgeordnete|abgeordneter|beauftragte|beauftragter|vorsitzende|vorsitzender|könig|papst|prinz|prinzess|bischof|general|oberst|unternehmer|investor|journalist)(?:in)?$/iu,
  organisation:
    /\p{L}{3}(?:konzern|bauer|hersteller|gesellschaft|agentur|gewerkschaft|verband|händler|anbieter|unternehmen|kette|reederei|versicherer|partei|zeitung|magazin|institut|firma|zulieferer|betreiber|riese)$/iu,
} as const;
