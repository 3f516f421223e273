library azure

service AppService from azure as paas
service SqlManagedInstance from azure as paas is RelationalDatabase
service SqlServerOnVm from azure as iaas is RelationalDatabase
service VirtualMachine from azure as iaas
