library core

// The rows of the published responsibility tables. Every control lies in one of them.

/** What the system stores and moves: records, files, messages, and the keys that lock them. Nobody but its owner can say what it is worth. */
layer Data "Data"

/**
 * What a tenant sets for itself: allow lists, sharing, sign-in rules, retention, what is logged.
 * The provider builds the switches, and never decides how they stand. That holds for software as a service, too,
 * so this layer is the customer's in every model and in every table.
 */
layer Configuration "Configuration and settings"

/** Accounts, roles and credentials of people and of programs. */
layer Identity "Identities and users"

/** The laptops, phones and workstations from which people reach the system. */
layer ClientDevices "Client devices"

/** The programs themselves: their code, and the libraries it brings along. */
layer Applications "Applications"

/** The paths of traffic: encryption on the way, segments, filters between them. Who is let in is a setting, above. */
layer NetworkControls "Network controls"

/** The operating system with its services, and the platform software that a provider runs on it. */
layer OperatingSystem "Operating system"

/** Servers and the hypervisor that splits them among tenants. */
layer PhysicalHosts "Physical hosts"

/** Cables, switches and routers in and between data centers. */
layer PhysicalNetwork "Physical network"

/** Buildings, doors, power and cooling. */
layer PhysicalDatacenter "Physical data center"
