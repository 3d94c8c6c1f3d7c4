using Microsoft.EntityFrameworkCore;

namespace Partnership.Benchmarks;

/// <summary>A case as tables would hold it.</summary>
internal sealed class UsualCase
{
    public int Id { get; set; }

    public Guid Lead { get; set; }

    public required string Title { get; set; }

    public required string Name { get; set; }

    public DateOnly? BirthDate { get; set; }

    public required string Characteristics { get; set; }

    public required string Language { get; set; }

    public required string Phone { get; set; }

    public required string Address { get; set; }

    public required string Postcode { get; set; }

    public required string District { get; set; }

    public required string Risk { get; set; }

    public required string Consent { get; set; }

    public List<UsualIncident> Incidents { get; } = [];

    public List<UsualReferral> Referrals { get; } = [];
}

/// <summary>An incident of a case.</summary>
internal sealed class UsualIncident
{
    public int Id { get; set; }

    public int CaseId { get; set; }

    public required string Account { get; set; }

    public DateOnly? HappenedOn { get; set; }

    public required string Suspect { get; set; }

    public required string Reporter { get; set; }
}

/// <summary>A referral of a case.</summary>
internal sealed class UsualReferral
{
    public int Id { get; set; }

    public int CaseId { get; set; }

    public Guid Recipient { get; set; }

    public required string Purpose { get; set; }

    public required string Urgency { get; set; }

    public required string AskedFor { get; set; }

    public required string WhyNow { get; set; }

    public required string Summary { get; set; }

    public required string Status { get; set; }

    public DateTimeOffset SentAt { get; set; }

    public DateTimeOffset DueAt { get; set; }
}

/// <summary>Who did what.</summary>
internal sealed class UsualAudit
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid Actor { get; set; }

    public required string What { get; set; }

    public required string Record { get; set; }

    /// <summary>The new values, as JSON.</summary>
    public required string Values { get; set; }
}

/// <summary>The tables, with the indexes that their lists would need.</summary>
internal sealed class UsualContext(DbContextOptions<UsualContext> options) : DbContext(options)
{
    public DbSet<UsualCase> Cases => Set<UsualCase>();

    public DbSet<UsualReferral> Referrals => Set<UsualReferral>();

    public DbSet<UsualAudit> Audit => Set<UsualAudit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("usual");
        modelBuilder.Entity<UsualIncident>();
        modelBuilder.Entity<UsualReferral>().HasIndex(each => new { each.Recipient, each.DueAt });
        modelBuilder.Entity<UsualAudit>().HasIndex(each => each.Record);
    }
}
