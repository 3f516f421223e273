library core

// Published tables of who does what, each as its publisher gives it. They contradict each other in some cells,
// so they stand side by side, and a system or a provider names the one that counts for it.

/**
 * The default, where neither the system nor the provider names a table.
 * It has the cells in which the published tables agree, and Microsoft's of January 2026 where they do not:
 * the latest, and the only one with a row for settings.
 */
responsibility Standard "Shared responsibility, default" at "https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility" {
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
 * and client devices to the customer throughout. Its row on identity and directory infrastructure has no layer here.
 */
responsibility MicrosoftDiagram "Microsoft shared responsibility, diagram of 2019 to 2024" at "https://learn.microsoft.com/azure/security/fundamentals/media/shared-responsibility/shared-responsibility.svg" {
                     premises  iaas      paas      saas
  Data               customer  customer  customer  customer
  ClientDevices      customer  customer  customer  customer
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
  ClientDevices      customer  customer  customer  shared
  Identity           customer  customer  shared    shared
  Applications       customer  customer  shared    provider
  NetworkControls    customer  shared    provider  provider
  OperatingSystem    customer  shared    provider  provider
  PhysicalDatacenter customer  provider  provider  provider
}

/**
 * The comparison in the Amazon RDS user guide: a database on premises, on EC2 (IaaS) and on RDS (PaaS).
 * Tuning of the application stands for applications, server maintenance for the hosts.
 */
responsibility AwsRds "Amazon RDS user guide" at "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html" {
                     premises  iaas      paas
  Applications       customer  customer  customer
  OperatingSystem    customer  customer  provider
  PhysicalHosts      customer  provider  provider
  PhysicalNetwork    customer  provider  provider
  PhysicalDatacenter customer  provider  provider
}
