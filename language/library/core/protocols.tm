library core

// A flow that runs over one of these has what it provides.

/** Function calls inside one process: nothing reaches a wire. */
protocol InProcess "In-process call" provides EncryptionInTransit, ServiceAuthentication

// ------------------------------------------------------------------------------------------------------- web

/** HTTP over TLS: the server proves its name, and nobody on the way reads or changes anything. */
protocol Https "HTTPS" provides EncryptionInTransit
/** Readable and changeable by everyone on the way. */
protocol Http "HTTP"
/** TLS where both sides show a certificate. */
protocol MutualTls "HTTPS with client certificates" provides EncryptionInTransit, ServiceAuthentication
/** WebSocket over TLS. */
protocol Wss "WebSocket over TLS" provides EncryptionInTransit
protocol WebSocket "WebSocket"
/** gRPC over TLS. */
protocol Grpcs "gRPC over TLS" provides EncryptionInTransit
protocol Grpc "gRPC without TLS"

// ------------------------------------------------------------------------------------------------- databases

/** SQL Server's protocol. Left to itself it encrypts the login only: say `TdsTls` where the whole connection is. */
protocol Tds "TDS"
/** SQL Server's protocol with encryption required, or TDS 8. */
protocol TdsTls "TDS over TLS" provides EncryptionInTransit
protocol Postgres "PostgreSQL"
protocol PostgresTls "PostgreSQL over TLS" provides EncryptionInTransit
protocol Mysql "MySQL"
protocol MysqlTls "MySQL over TLS" provides EncryptionInTransit
protocol Mongo "MongoDB"
protocol MongoTls "MongoDB over TLS" provides EncryptionInTransit
protocol Redis "Redis"
protocol RedisTls "Redis over TLS" provides EncryptionInTransit
/** Some SQL database, over a driver whose wire protocol is not known. */
protocol Jdbc "JDBC or ODBC"
/** JDBC or ODBC with TLS required in the connection string. */
protocol JdbcTls "JDBC or ODBC over TLS" provides EncryptionInTransit

// ------------------------------------------------------------------------------------------------- messages

protocol Amqp "AMQP"
protocol Amqps "AMQP over TLS" provides EncryptionInTransit
protocol Mqtt "MQTT"
protocol Mqtts "MQTT over TLS" provides EncryptionInTransit
protocol Kafka "Kafka"
protocol KafkaTls "Kafka over TLS" provides EncryptionInTransit
protocol Smtp "SMTP"
/** SMTP with TLS required, not only offered. */
protocol Smtps "SMTP over TLS" provides EncryptionInTransit

// ------------------------------------------------------------------------------ files, directories, remote work

/** Encrypted, and with a login. */
protocol Ssh "SSH" provides EncryptionInTransit, UserAuthentication
/** Files over SSH. */
protocol Sftp "SFTP" provides EncryptionInTransit, UserAuthentication
/** Remote desktop with network-level authentication. */
protocol Rdp "RDP" provides EncryptionInTransit, UserAuthentication
protocol Ftp "FTP"
/** FTP over TLS. */
protocol Ftps "FTP over TLS" provides EncryptionInTransit
/** Windows file sharing. Encryption is there since version 3, and has to be required. */
protocol Smb "SMB"
protocol Nfs "NFS"
protocol Ldap "LDAP"
protocol Ldaps "LDAP over TLS" provides EncryptionInTransit

// --------------------------------------------------------------------------------------------------- anything

/** Any other protocol inside TLS. */
protocol Tls "TLS" provides EncryptionInTransit
/** A tunnel between networks or hosts: IPsec, WireGuard. */
protocol Vpn "VPN tunnel" provides EncryptionInTransit
/** A bare connection. */
protocol Tcp "TCP"
protocol Udp "UDP"
