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
/** Starts jobs of yours on many machines, and ends them when they are done. */
category BatchCompute "Batch jobs"
/** Runs on a device of its user, who can read it, change it and lose it. Nothing that it says proves anything. */
category ClientApplication "Application on a user's device"
/** Runs on a phone or a tablet. */
category MobileApplication "Mobile app" is ClientApplication
/** Runs in the browser: scripts that a page brings along. */
category BrowserApplication "Application in the browser" is ClientApplication
/** Lets a language model decide which tools it calls next. */
category AiAgent "AI agent"

// -------------------------------------------------------------------------------------- ready-made software

/** Software that you configure and do not write: its bugs are its maker's, its settings are yours. */
category PackagedSoftware "Ready-made software"

/** Keeps records, and answers queries about them. */
category Database "Database" is PackagedSoftware
/** Tables, SQL, transactions. */
category RelationalDatabase "Relational database" is Database
/** Documents, keys and values, wide columns, graphs, time series. */
category NoSqlDatabase "NoSQL database" is Database
/** Full-text or vector index. It holds a copy of what it makes searchable. */
category SearchIndex "Search index" is Database
/** Evaluations and reports over much data. */
category Analytics "Analytics" is PackagedSoftware
/** The tables of the whole house in one place, for those who evaluate them. */
category DataWarehouse "Data warehouse" is Analytics, Database
/** Notebooks, training and trial of models, near the data. */
category MachineLearning "Machine-learning platform" is Analytics
/** Copies data from one store to another, and changes it on the way. */
category DataIntegration "Data integration and transfer" is PackagedSoftware
/** Catalogs what data there are, and labels them. */
category DataGovernance "Data catalog and labels" is PackagedSoftware
/** Objects under a web address: buckets, containers, blobs. */
category ObjectStorage "Object storage" is PackagedSoftware
/** Files in folders that are mounted over the network. */
category FileStorage "File storage" is PackagedSoftware
/** Disks of machines, and their snapshots. */
category BlockStorage "Disks" is PackagedSoftware
/** Copies of other stores, from which those are restored. */
category BackupVault "Backup store" is PackagedSoftware
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
/** Strings services together by connectors, with little code. */
category WorkflowAutomation "Workflow automation" is PackagedSoftware
/** Signs people and programs in, and tells others who they are. */
category IdentityProvider "Identity provider" is PackagedSoftware
/** Signs in customers, who make an account for themselves. */
category CustomerIdentity "Sign-in of customers" is IdentityProvider
/** Commands other resources: inventories, policies, remote administration, migration. */
category ManagementPlane "Management of resources" is PackagedSoftware
/** Collects logs and metrics, and raises alarms. */
category Monitoring "Monitoring" is PackagedSoftware
/** Connects devices in the field, and takes in what they measure. */
category IotPlatform "Platform for devices" is PackagedSoftware
/** A trained model behind an API: speech, images, forecasts. */
category AiModel "AI model" is PackagedSoftware
/** A model that reads and writes text. */
category LanguageModel "Language model" is AiModel
/** A ready-made function behind an API: maps, video, printing, recommendations. */
category BuildingBlock "Ready-made function" is PackagedSoftware
/** Brings calls, chats and notices to people. */
category CommunicationService "Communication with people" is PackagedSoftware
/** Sends and receives mail. */
category MailService "Mail" is CommunicationService

/** A finished application that its maker runs for you. */
category SaasApplication "Software as a service" is PackagedSoftware
/** Documents, chat and calendars of an organization. */
category Collaboration "Office and collaboration" is SaasApplication
/** Customers, contacts and contracts. */
category Crm "Customer relations" is SaasApplication
/** Takes payments in, so that card numbers need not touch your system. */
category PaymentService "Payment service" is SaasApplication

// --------------------------------------------------------------------------------------------------- network

/** Carries traffic, filters it, or tells it where to go. What stands behind a kind that relays is exposed as it is. */
category NetworkService "Network service" is PackagedSoftware
/** Lets traffic through by rules, and may look inside it. */
category Firewall "Firewall" is NetworkService relays
/** Looks into web requests, and stops those that look like an attack. */
category WebFilter "Web application firewall" is Firewall
/** Spreads requests over several servers. */
category LoadBalancing "Load balancer" is NetworkService relays
/** Answers from the edge of the network, near the caller. */
category Cdn "Content delivery network" is NetworkService relays
/** The front door of APIs: keys, quotas, routing. */
category ApiGateway "API gateway" is NetworkService relays
/** A network of your own inside the provider's, with subnets, routes and rules. */
category VirtualNetwork "Virtual network" is NetworkService relays
/** A private line or link between networks. */
category PrivateConnection "Private connection" is NetworkService relays
/** Answers which address a name has. */
category DnsService "Domain names" is NetworkService
/** Brings in people from elsewhere, once it knows them: VPN gateways, jump hosts, machines for maintenance. */
category RemoteAccess "Remote access" is NetworkService
/** Desktops of people that run in a data center. */
category VirtualDesktop "Virtual desktop" is RemoteAccess
