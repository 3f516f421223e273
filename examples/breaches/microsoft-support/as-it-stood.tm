/*
 * Microsoft's customer support database, December 2019: a provider as its own customer.
 *
 * Five search servers with some 250 million support records ran on virtual machines. On 5 December a change of their
 * network security group let the whole internet in, and the servers asked for no password. They were found on
 * 29 December and closed on the 31st. Most records had been masked by a machine; in some, addresses were written
 * in a way that it did not know.
 * It happened on Azure, to Microsoft. The rules of a network security group are the customer's all the same: who
 * provides and who uses are two roles, and one company can have both.
 *
 * Source: Microsoft Security Response Center, 22 January 2020, and the reports of those days.
 */
system Support "Microsoft customer support, 2019" {
  owner "Support engineering"
}

use azure

data Cases "Support cases" confidential contains personal

boundary Internet untrusted {
  actor Anyone "Anyone with a scanner"
}

boundary Subscription "Support analytics" on azure {
  store Search "Five Elasticsearch servers" on VirtualMachine is SearchIndex {
    holds Cases
  }
}

flow Anyone -> Search "queries" over Https returns Cases
