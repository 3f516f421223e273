library kubernetes

/** Secrets as the cluster keeps them: in etcd, coded in base64, and in clear until encryption is configured. Whoever may start a pod in a namespace reads all of its secrets. */
service ClusterSecrets "Kubernetes Secrets" as paas is KeyStore at "https://kubernetes.io/docs/concepts/security/secrets-good-practices/" {
  layer NetworkControls shared provider "TLS to the cluster's API" customer "who can reach that API"
  provides EncryptionInTransit "TLS to the cluster's API" at "https://kubernetes.io/docs/concepts/security/controlling-access/"
  provides UserAuthentication, ServiceAuthentication "tokens and certificates of the cluster's API" at "https://kubernetes.io/docs/reference/access-authn-authz/authentication/"
  // On clusters in a cloud, this is said of the cluster. A cluster of one's own has it switched off.
  offers EncryptionAtRest "encryption of secrets in etcd, with a key from a vault" at "https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/"
  offers LeastPrivilege "roles that name single secrets, and no list or watch" at "https://kubernetes.io/docs/concepts/security/secrets-good-practices/"
  offers AuditLogging "an audit policy that records each read of a secret, without its content" at "https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
  offers NetworkRestriction "an API server that answers known networks only" at "https://kubernetes.io/docs/concepts/security/controlling-access/"
  lacks KeyRotation, KeyProtection "secrets here are plain values, which pods read in clear"
  lacks DeletionProtection
  alternative ExternalSecrets
}

/** Copies secrets from a vault into the cluster, and keeps them current: the vault has the history, the rights and the record. The copy in the cluster is still one. */
service ExternalSecrets "External secrets operator" as paas is ClusterWorkload, KeyStore at "https://external-secrets.io/latest/guides/security-best-practices/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the operator"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "network policies: to the vault, and nowhere else"
  shares KeyRotation provider "the vault's new versions, fetched by the hour" customer "rotation in the vault, and pods that read anew" at "https://external-secrets.io/latest/introduction/overview/"
  offers ManagedIdentity "a token of its service account, exchanged for rights in the vault" at "https://external-secrets.io/latest/guides/security-best-practices/"
  offers LeastPrivilege "a store for each namespace, in place of one for the cluster"
  offers KeyProtection, DeletionProtection "a vault behind it that has both" at "https://external-secrets.io/latest/introduction/overview/"
  offers AuditLogging, ThreatDetection "the log and the alarms of the vault behind it" at "https://external-secrets.io/latest/introduction/overview/"
  offers NetworkRestriction, NetworkSegmentation "network policies around it"
  offers EncryptionAtRest "encryption of secrets in etcd, for the copies" at "https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"
}

/** A disk that pods mount, and that outlives them. Kubernetes hands it out; what lies below decides whether it is encrypted and copied. */
service PersistentVolume "Kubernetes persistent volume" as paas is BlockStorage at "https://kubernetes.io/docs/concepts/storage/persistent-volumes/" {
  shares EncryptionAtRest provider "disks below the volumes" customer "a storage class that encrypts" at "https://kubernetes.io/docs/concepts/storage/storage-classes/"
  shares TenantRestriction provider "a claim, which binds a volume to one namespace" customer "snapshots that are shared with nobody" at "https://kubernetes.io/docs/concepts/storage/volume-snapshots/"
  shares Redundancy provider "replicas, where the storage below has them" customer "a storage class with replicas in several zones" at "https://kubernetes.io/docs/concepts/storage/storage-classes/"
  offers Backup "volume snapshots, copied to another place" at "https://kubernetes.io/docs/concepts/storage/volume-snapshots/"
  offers DeletionProtection "a reclaim policy that retains" at "https://kubernetes.io/docs/tasks/administer-cluster/change-pv-reclaim-policy/"
  provides LocalAuthenticationDisabled "no keys of its own: a pod gets it by its claim"
  offers LeastPrivilege "roles on claims, and quotas for each namespace"
  offers AuditLogging "an audit policy that records who binds, mounts and copies volumes" at "https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
  offers EncryptionInTransit "encryption of the storage protocol, where the driver has it"
}

/** A registry that you run for your own images: Harbor, Distribution. */
service OwnRegistry "Self-run image registry" as paas is ArtifactStore at "https://goharbor.io/docs/" {
  layer OperatingSystem shared provider "the nodes below" customer "the current release of the registry"
  layer Applications shared provider "its makers, who fix its code" customer "the release that you installed"
  layer NetworkControls customer "TLS, and who reaches it"
  offers EncryptionInTransit "HTTPS, with certificates of yours" at "https://goharbor.io/docs/main/install-config/configure-https/"
  offers EncryptionAtRest "a storage class or bucket that encrypts"
  offers UserAuthentication, ServiceAuthentication "sign-in by OpenID Connect, and robot accounts" at "https://goharbor.io/docs/main/administration/configure-authentication/oidc-auth/"
  offers LeastPrivilege "roles for each project" at "https://goharbor.io/docs/main/administration/managing-users/"
  offers PublicAccessBlock "private projects" at "https://goharbor.io/docs/main/working-with-projects/create-projects/"
  offers BuildIntegrity "signatures that are checked before an image is handed out" at "https://goharbor.io/docs/main/working-with-projects/working-with-images/sign-images/"
  offers DependencyPatching "a scan of each image, and a bar for those with known holes" at "https://goharbor.io/docs/main/administration/vulnerability-scanning/"
  offers DeletionProtection "tags that cannot be changed" at "https://goharbor.io/docs/main/working-with-projects/working-with-images/create-tag-immutability-rules/"
  offers AuditLogging "a log of pushes, pulls and deletions" at "https://goharbor.io/docs/main/administration/audit-log/"
  alternative generic.ImageRegistry
}
