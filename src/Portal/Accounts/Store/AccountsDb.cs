using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Partnership.Portal.Accounts.Store;

/// <summary>The schema <c>accounts</c>. Its tables are made by the numbered migrations; a test holds them to this model.</summary>
internal sealed class AccountsDb(DbContextOptions<AccountsDb> options) : IdentityUserContext<Account, Guid>(options)
{
    public const string Schema = "accounts";

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<StoredSession> Sessions => Set<StoredSession>();

    public DbSet<SignInRecord> SignIns => Set<SignInRecord>();

    public DbSet<Attempt> Attempts => Set<Attempt>();

    public DbSet<Recovery> Recoveries => Set<Recovery>();

    public DbSet<FirstLink> FirstLinks => Set<FirstLink>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<SpentCeremony> SpentCeremonies => Set<SpentCeremony>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<Account>().ToTable("account");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_token");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("account_passkey").OwnsOne(passkey => passkey.Data).ToJson("data");
        builder.Entity<RecoveryCode>().ToTable("recovery_code").HasKey(code => new { code.Account, code.Hash });
        builder.Entity<RecoveryCode>().HasOne<Account>().WithMany().HasForeignKey(code => code.Account);
        builder.Entity<StoredSession>().ToTable("session").HasKey(session => session.Id);
        builder.Entity<StoredSession>().HasIndex(session => session.Person);
        builder.Entity<SignInRecord>().ToTable("sign_in").HasKey(record => record.Id);
        builder.Entity<SignInRecord>().HasIndex(record => new { record.Person, record.Id });
        builder.Entity<SignInRecord>().HasIndex(record => record.At);
        builder.Entity<SignInRecord>().HasIndex(record => new { record.Whom, record.At });
        builder.Entity<Attempt>().ToTable("attempt").HasKey(attempt => attempt.Whom);
        builder.Entity<Recovery>().ToTable("recovery").HasKey(recovery => recovery.Id);
        builder.Entity<Recovery>().HasIndex(recovery => recovery.Person);
        builder.Entity<FirstLink>().ToTable("first_link").HasKey(link => link.Single);
        builder.Entity<FirstLink>().Property(link => link.Single).ValueGeneratedNever();
        builder.Entity<ProtectionKey>().ToTable("protection_key").HasKey(key => key.Name);
        builder.Entity<SpentCeremony>().ToTable("spent_ceremony").HasKey(spent => spent.Id);
        builder.Entity<SpentCeremony>().Property(spent => spent.Id).ValueGeneratedNever();
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
            NameAsTheDatabaseDoes(entity);
    }

    private static void NameAsTheDatabaseDoes(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
            property.SetColumnName(Snake(property.Name));
        foreach (var key in entity.GetKeys())
            key.SetName($"{entity.GetTableName()}_pkey");
        foreach (var index in entity.GetIndexes())
            index.SetDatabaseName($"{entity.GetTableName()}_{string.Join('_', index.Properties.Select(property => Snake(property.Name)))}");
        foreach (var reference in entity.GetForeignKeys())
            reference.SetConstraintName($"{entity.GetTableName()}_{string.Join('_', reference.Properties.Select(property => Snake(property.Name)))}_fkey");
    }

    private static string Snake(string name) => string.Concat(
        name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
