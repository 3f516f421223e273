import { placeholders } from '../../../language/model/placeholders.ts';

/** A block to fill in; `DATE` stands for a day in some months. */
export interface Block {
  readonly title: string;
  readonly text: string;
  /** The rule of the lines among which it may stand, where it is not all that begin with its keyword. */
  readonly among?: string;
}

/** By the keyword that they begin with. */
export const blocks: Readonly<Record<string, Block>> = {
  system: {
    title: 'system with owner and incident response',
    text: `system \${1:Name} "\${2:Title}" {
  owner "\${3:Team}"
  incidents {
    detect, assess, diagnose by "\${3:Team}"
    stabilize, close, fallout by "\${3:Team}"
    notify "\${4:Data protection officer}" within 72 hours
  }
}$0`,
  },
  boundary: { title: 'boundary with a body', text: 'boundary ${1:Name} "${2:Title}" on $3 {\n  $0\n}' },
  actor: { title: 'actor', text: 'actor ${1:Name} "${2:Title}"$0' },
  process: { title: 'process with a body', text: 'process ${1:Name} "${2:Title}" on ${3:Service} {\n  $0\n}' },
  store: {
    title: 'store with its data',
    text: 'store ${1:Name} "${2:Title}" on ${3:Service} {\n  holds ${4:Data}\n  $0\n}',
  },
  external: { title: 'external system', text: 'external ${1:Name} "${2:Title}"$0' },
  flow: {
    title: 'flow with protocol and data',
    text: 'flow ${1:Source} -> ${2:Target} "${3:Title}" over $4 carries ${5:Data}$0',
  },
  data: {
    title: 'data with level and contents',
    text: 'data ${1:Name} "${2:Title}" ${3|public,internal,confidential,restricted|} contains ${4|personal,sensitive,financial,payment,credentials,secrets,code|}$0',
  },
  incidents: {
    title: 'incident response, all stages',
    among: 'SystemLine',
    text: `incidents {
  detect by "\${1:Team}"
  assess, diagnose, close by "\${1:Team}"
  stabilize by "\${2:Team}"
  fallout by "\${3:Team}"
  notify "\${4:Data protection officer}" within 72 hours
}$0`,
  },
  plans: { title: 'plan with its date', text: 'plans ${1:Control} "${2:How}" due ${3:DATE}$0' },
  waives: {
    title: 'waiver with its three parts',
    text: `waives \${1:Control} "\${2:${placeholders.whyWaived}}" by "\${3:${placeholders.whoAccepts}}" until \${4:DATE}$0`,
  },
  excludes: {
    title: 'exclusion with its reason',
    text: `excludes \${1:Control} "\${2:${placeholders.whyExcluded}}"$0`,
  },
  relies: { title: 'reliance on a provider', text: 'relies on $1 for ${2:Control}$0' },
  provider: {
    title: 'provider with its answers',
    text: `provider \${1:name} "\${2:Title}" {
  responsibility \${3:Standard}
  answers responsibility "\${4:Title}" at "\${5:https://}"
  answers abuse          "\${6:Title}" at "\${7:https://}"
  answers assessments    "\${8:Title}" at "\${9:https://}"
  answers monitoring     "\${10:Title}" at "\${11:https://}"
  answers disclosure     "\${12:Title}" at "\${13:https://}"
}$0`,
  },
  service: {
    title: 'service of a provider',
    text: `/** \${1:What it is, in a sentence.} */
service \${2:Name} "\${3:Title}" from \${4:provider} as \${5|paas,iaas,saas|} is \${6:Category} {
  provides \${7:Control} "\${8:How}"
  offers \${9:Control} "\${10:How}"
  $0
}`,
  },
  responsibility: {
    title: 'responsibility table',
    among: 'Member',
    text: `responsibility \${1:Name} "\${2:Title}" at "\${3:https://}" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  $0
}`,
  },
  control: {
    title: 'control in its layer',
    text: '/** ${1:What to do, in a sentence.} */\ncontrol ${2:Name} "${3:Title}" {\n  layer ${4:Data}$0\n}',
  },
  threat: {
    title: 'threat with its defense',
    text: `/** \${1:What happens, in a sentence.} */
threat \${2:Name} "\${3:Title}" {
  stride \${4|Spoofing,Tampering,Repudiation,InformationDisclosure,DenialOfService,ElevationOfPrivilege|}
  applies to \${5|process,store,flow,actor,external,boundary,system|} where \${6:exposed}
  severity \${7|critical,high,medium,low|}
  mitigated by \${8:Control}$0
}`,
  },
};
