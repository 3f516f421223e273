/*
 * A chat agent that answers a shop's customers from its manuals and their orders, and can start a return. Ready.
 *
 * The model is bought, the index is managed, and the agent between them is the team's own code. `use ai` turns on what can
 * happen to such a system beyond the rest: planted documents, a search that finds another customer's order, prompts that are
 * kept, an agent that is talked into refunds, a night that costs a month's budget. What the model's maker filters is half.
 * What to take home: what a caller may do is decided outside of the model. The instructions of an agent are no wall, since
 * everything that it reads is instructions to it. Strike `RetrievalFilters`, and see what the index would tell.
 */
system Assistant "Chat agent of a shop" {
  owner "Assistant team"
  incidents {
    detect, assess by "Security operations" using "alarms on tools, budget and filters"
    diagnose, stabilize by "Assistant team"
    close by "Security operations"
    fallout by "Communications"
    notify "Data protection officer" within 72 hours
  }
}

use azure, hosted, ai

data Questions "Questions of customers" confidential contains personal
data Manuals "Manuals and terms" public
data Orders "Orders" confidential contains personal
data Returns "Returns and refunds" confidential contains personal, financial

boundary Internet untrusted {
  actor Customer "Customer with a browser"
}

boundary Subscription "Shop subscription" on azure {
  implements LeastPrivilege, LocalAuthenticationDisabled, ManagedIdentity "managed identities with narrow roles" evidence "infra/roles.bicep"
  implements NetworkRestriction, NetworkSegmentation, EgressRestriction "private endpoints, outbound by name" evidence "infra/network.bicep"
  implements ThreatDetection, ExfiltrationDetection "Defender for Cloud" by "Security operations"

  process Agent "Agent" on ContainerApps is AiAgent {
    // What can go wrong in any program that faces the internet
    implements AuthorizationChecks "each tool asks whose order it is, with the customer's own token" evidence "agent/tools"
    implements InputValidation "answers are shown as text, tools take typed parameters" evidence "agent/tests"
    implements DependencyPatching, TrustedImages "scanned and signed on each build" evidence "pipelines/agent.yaml"
    implements WebApplicationFirewall, RateLimiting "Front Door, 30 questions an hour for each customer, a budget for the day" evidence "infra/front-door.bicep"
    implements UserAuthentication, SessionManagement, MultiFactorAuthentication "sign-in of the shop, passkeys"
    // What can go wrong because it is an agent
    implements ContentFiltering "prompt shields, foreign text is marked as data" evidence "agent/prompts"
    implements AgentActionLimits "three tools, returns up to 100 euros, a person beyond that" evidence "agent/tools.yaml"
    implements ModelVetting "400 questions and 150 attacks before each release" evidence "agent/evaluation"
    implements AuditLogging "question, documents, tools and customer, for 90 days" evidence "agent/trace.md"
  }
  store Knowledge "Index of manuals and orders" on AiSearch {
    holds Manuals, Orders
    implements DataProvenance "three sources, written to by the pipeline alone" evidence "index/sources.yaml"
    implements RetrievalFilters "each query carries the customer's number as a filter" evidence "index/schema.json"
    implements DataMasking "orders without names and addresses" evidence "index/schema.json"
    implements AuditLogging, DataRetention "queries are logged; orders leave after two years"
  }
  store Refunds "Returns" on SqlDatabase {
    holds Returns
    implements ColumnEncryption "bank accounts, Always Encrypted"
    implements AuditLogging, DeletionProtection, DataRetention "auditing, immutable backups, ten years"
  }
}

process Model "Language model" on ModelApi {
  owner "Assistant team"
  implements PromptPrivacy "contract without training, retention of zero days" by "Legal" evidence "contracts/model.pdf"
  implements ContentFiltering, AnswerGrounding "the agent checks what comes back, and shows a source beside it"
  implements ModelVetting "one pinned version" evidence "agent/model.yaml"
  implements RateLimiting "a key for this agent alone, with a budget" evidence "infra/model-key.md"
}

flow Customer -> Agent "asks" over Https carries Questions returns Manuals
flow Agent -> Knowledge "looks up" over Https carries Questions returns Manuals
flow Agent -> Model "asks with what it found" over Https carries Questions
flow Agent -> Refunds "starts a return" over TdsTls carries Returns
