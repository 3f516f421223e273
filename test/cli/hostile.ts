/** A text as a literal of the language. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/**
 * A model that has the text wherever its writer is free to say what he likes: in titles, descriptions, reasons, teams,
 * roles and comments of documentation.
 */
export function hostileModel(text: string): string {
  const said = quoted(text.replace(/[\r\n]+/g, ' '));
  return `use cloud
/** ${text.replaceAll('*/', '* /')} */
system S ${said} {
  owner ${said}
  incidents {
    detect by ${said} using ${said}
  }
}
/** ${text.replaceAll('*/', '* /')} */
data D ${said} restricted contains personal
actor A ${said}
boundary B ${said} on cloud {
  store Db ${said} on Sql {
    holds D
    implements Backup ${said}
    waives AuditLogging ${said} by ${said} until 2026-12-31
  }
  store Left ${said}
  process P ${said} on Machine {
    excludes Patching ${said}
    plans Backup ${said} due 2026-01-31
  }
}
flow A -> P ${said} over Https carries D
flow P -> Db ${said} carries D
`;
}
