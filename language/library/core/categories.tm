library core

// What a part does, whoever makes it. Threats ask for a category and never for a product.

// ------------------------------------------------------------------------------------ what runs your own code

/** A machine with an operating system that you administer. */
category ComputeHost "Virtual machine or server"
/** Runs containers that you build. */
category ContainerPlatform "Container platform"
/** Schedules containers over a cluster of nodes: Kubernetes and its like. */
category ContainerOrchestrator "Container orchestrator" is ContainerPlatform
/** Runs single functions of yours on demand. */
category Function "Functions"
/** Serves a web application or an API of yours. */
category WebApplication "Web application"

// -------------------------------------------------------------------------------------- ready-made software

/** Software that you configure and do not write: its bugs are its maker's, its settings are yours. */
category PackagedSoftware "Ready-made software"

/** Keeps records, and answers queries about them. */
category Database "Database" is PackagedSoftware
/** Tables, SQL, transactions. */
category RelationalDatabase "Relational database" is Database
/** Documents, keys and values, wide columns, graphs. */
category NoSqlDatabase "NoSQL database" is Database
/** Full-text or vector index. It holds a copy of what it makes searchable. */
category SearchIndex "Search index" is Database
/** Warehouses, pipelines and reports over much data. */
category Analytics "Analytics" is PackagedSoftware
/** Objects under a web address: buckets, containers, blobs. */
category ObjectStorage "Object storage" is PackagedSoftware
/** Files in folders that are mounted over the network. */
category FileStorage "File storage" is PackagedSoftware
/** Data kept in memory for speed; the truth is elsewhere. */
category Cache "Cache" is PackagedSoftware
/** Queues, topics and event streams. */
category MessageBroker "Message broker" is PackagedSoftware
/** Keys, secrets and certificates. */
category KeyStore "Key and secret store" is PackagedSoftware
/** Container images and packages from which you deploy. */
category ArtifactStore "Image and package store" is PackagedSoftware
/** Holds the source code and its history. */
category SourceControl "Source control" is PackagedSoftware
/** Builds, tests and deploys. */
category CiService "Build and deployment service" is PackagedSoftware
/** Signs people and programs in, and tells others who they are. */
category IdentityProvider "Identity provider" is PackagedSoftware
/** Collects logs and metrics, and raises alarms. */
category Monitoring "Monitoring" is PackagedSoftware
/** A trained model behind an API. */
category AiModel "AI model" is PackagedSoftware
/** A finished application that its maker runs for you. */
category SaasApplication "Software as a service" is PackagedSoftware

/** Passes traffic on, filters it or spreads it. */
category NetworkService "Network service" is PackagedSoftware
/** Lets traffic through by rules, and may look inside it. */
category Firewall "Firewall" is NetworkService
/** Spreads requests over several servers. */
category LoadBalancing "Load balancer" is NetworkService
/** Answers from the edge of the network, near the caller. */
category Cdn "Content delivery network" is NetworkService
/** The front door of APIs: keys, quotas, routing. */
category ApiGateway "API gateway" is NetworkService
/** Brings remote people or networks in: VPN gateways and jump hosts. */
category RemoteAccess "Remote access" is NetworkService
