library core

// Published tables of who does what, each as its publisher gives it. They contradict each other in some cells,
// so they stand side by side, and a system or a provider names the one that counts for it.
//
// One row is in each of them: `Configuration`, a tenant's own settings, is the customer's in every model. Microsoft
// publishes it since 2026. In the other tables it is Demarc's addition, marked as such, because by their rows on network
// and applications alone, an allow list, a sharing rule or a sign-in rule in software as a service would be the
// provider's. The provider builds the switch, and never knows how it should stand: people were hurt by that reading.

/**
 * Demarc's own default, where neither the system nor the provider names a table, or the one they name has no answer.
 * No provider publishes it: it has the cells in which the tables below agree, and where they differ, those of
 * `Microsoft2026`, the latest of them. Whoever is bound by a provider's table names that one.
 */
responsibility Standard "Demarc's default table" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  Configuration      customer  customer  customer  customer
  Identity           customer  customer  customer  customer
  ClientDevices      customer  customer  customer  shared
  Applications       customer  customer  shared    shared
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalHosts      customer  provider  provider  provider
  PhysicalNetwork    customer  provider  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/** The table in Microsoft's text on shared responsibility, as of January 2026. */
responsibility Microsoft2026 "Microsoft shared responsibility, January 2026" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  Configuration      customer  customer  customer  customer
  Identity           customer  customer  customer  customer
  ClientDevices      customer  customer  customer  shared
  Applications       customer  customer  shared    shared
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalHosts      customer  provider  provider  provider
  PhysicalNetwork    customer  provider  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/**
 * The diagram that stood on Microsoft's page from 2019 to 2024. It gives applications in SaaS to the provider,
 * and client devices to the customer throughout. Its row on identity and directory
 * infrastructure has no layer of its own here.
 */
responsibility MicrosoftDiagram "Microsoft shared responsibility, diagram of 2019 to 2024" at "https://learn.microsoft.com/azure/security/fundamentals/media/shared-responsibility/shared-responsibility.svg" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  // Demarc's addition: see the top of this file.
  Configuration      customer  customer  customer  customer
  ClientDevices      customer  customer  customer  customer
  // differs from tables "Identity and directory infrastructure": that row is shared on platforms and above. This layer
  // is about accounts and rights, as the row on accounts; the directory itself is a service, and says who runs it.
  Identity           customer  customer  customer  customer
  Applications       customer  customer  shared    provider
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalHosts      customer  provider  provider  provider
  PhysicalNetwork    customer  provider  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/**
 * Microsoft's white paper of April 2017. It shares identity from PaaS upwards and the network already in IaaS.
 * Its row on host infrastructure is read as the operating system: the paper asks the customer to patch the guest.
 */
responsibility Microsoft2017 "Microsoft white paper, April 2017" at "https://azure.microsoft.com/resources/shared-responsibility-for-cloud-computing/" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  // Demarc's addition: see the top of this file.
  Configuration      customer  customer  customer  customer
  ClientDevices      customer  customer  customer  shared
  Identity           customer  customer  shared    shared
  Applications       customer  customer  shared    provider
  NetworkControls    customer  shared    provider  provider
  OperatingSystem    customer  shared    provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/**
 * Amazon's shared responsibility model: security *of* the cloud is Amazon's, from the host operating system and the
 * virtualization down to the buildings; security *in* the cloud is yours. Of services that hide the machine, Amazon
 * runs the operating system and the platform, too. The model speaks of kinds of services, and has no table: the
 * columns are read as EC2 (IaaS) and managed services (PaaS). About premises and SaaS it says nothing: premises are
 * yours, and SaaS follows `Standard`.
 */
responsibility AwsShared "AWS shared responsibility model" at "https://aws.amazon.com/compliance/shared-responsibility-model/" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  // Demarc's addition: see the top of this file. The model says no other thing: each side sets what it runs, Amazon its
  // devices, and you your guests, databases and applications.
  Configuration      customer  customer  customer  customer
  Identity           customer  customer  customer  customer
  // The model names encryption on the client's side, not the devices. That these are yours is our reading.
  ClientDevices      customer  customer  customer  shared
  // Your code and its libraries, on a machine or in a function. Runtimes and engines count as the platform.
  Applications       customer  customer  customer  shared
  // Security groups on EC2 are yours. In front of managed services Amazon runs the network, and you say who may come
  // in: that this is shared is our reading.
  NetworkControls    customer  customer  shared    provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalHosts      customer  provider  provider  provider
  PhysicalNetwork    customer  provider  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/**
 * The comparison in the Amazon RDS user guide: a database on premises, on EC2 (IaaS) and on RDS (PaaS).
 * Tuning of the application stands for applications, server maintenance for the hosts. It is about databases only:
 * for other services of Amazon's, and for what it leaves out, there is `AwsShared`.
 */
responsibility AwsRds "Amazon RDS user guide" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html" {
                     premises  iaas      paas
  // Demarc's addition: see the top of this file.
  Configuration      customer  customer  customer
  Applications       customer  customer  customer
  OperatingSystem    customer  customer  provider
  PhysicalHosts      customer  provider  provider
  PhysicalNetwork    customer  provider  provider
  PhysicalDatacenter customer  provider  provider
}

/**
 * Google's text on shared responsibility and shared fate. It has no table: the rows are read from its paragraphs on each
 * kind of service. On infrastructure, most is yours. On platforms Google runs the network, and applications are
 * shared. Of software as a service, you keep the data and who may reach them. About client devices it says only that
 * on platforms their protection is yours.
 */
responsibility GoogleShared "Google Cloud shared responsibility and shared fate" at "https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  // Demarc's addition: see the top of this file.
  Configuration      customer  customer  customer  customer
  // On platforms the text shares the management of identities: Google runs the service that checks them. This layer is
  // about the accounts and rights in it, which are yours.
  Identity           customer  customer  customer  customer
  ClientDevices      customer  customer  customer  customer
  Applications       customer  customer  shared    provider
  NetworkControls    customer  customer  provider  provider
  OperatingSystem    customer  customer  provider  provider
  PhysicalHosts      customer  provider  provider  provider
  PhysicalNetwork    customer  provider  provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}
