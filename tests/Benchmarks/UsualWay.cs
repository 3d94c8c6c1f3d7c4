using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Partnership.TestCommon.Silo;

namespace Partnership.Benchmarks;

/// <summary>
/// (c) The usual way: Entity Framework loads the case with its incidents and referrals, adds a referral and a row of the
/// audit, and saves. Contexts are pooled; the database is the same.
/// </summary>
internal sealed class UsualWay(NpgsqlDataSource database)
{
    private readonly PooledDbContextFactory<UsualContext> _contexts = new(
        new DbContextOptionsBuilder<UsualContext>().UseNpgsql(database).Options);

    public async Task Create()
    {
        await using var context = await _contexts.CreateDbContextAsync();
        await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    /// <summary>The cases of which each gets a referral.</summary>
    public async Task<IReadOnlyList<int>> Prepare(int count)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        List<UsualCase> cases = [.. Enumerable.Range(0, count).Select(_ => Case())];
        context.AddRange(cases);
        await context.SaveChangesAsync();
        return [.. cases.Select(each => each.Id)];
    }

    public async Task Send(int id)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        var @case = await context.Cases.Include(each => each.Incidents).Include(each => each.Referrals).SingleAsync(each => each.Id == id);
        var now = DateTimeOffset.UtcNow;
        var referral = new UsualReferral
        {
            Recipient = DemonstrationPeople.DerbyCouncilOfficer.Organisation.Value, Purpose = "Housing", Urgency = "Within24Hours",
            AskedFor = "Target-hardening visit", WhyNow = "It happened again", Summary = "Damage to a home, three times.",
            Status = "Sent", SentAt = now, DueAt = now.AddHours(24),
        };
        @case.Referrals.Add(referral);
        context.Audit.Add(new UsualAudit
        {
            At = now, Actor = DemonstrationPeople.DerbyshireOfficer.User.Value, What = "referral sent", Record = $"case/{id}",
            Values = JsonSerializer.Serialize(referral),
        });
        await context.SaveChangesAsync();
    }

    private static UsualCase Case() => new()
    {
        Lead = DemonstrationPeople.DerbyshireOfficer.Organisation.Value, Title = "Repeated abuse and damage",
        Name = SampleCase.Name, BirthDate = new DateOnly(1988, 5, 4), Characteristics = "British Bangladeshi, Muslim", Language = "Bengali",
        Phone = SampleCase.Phone, Address = SampleCase.AddressLines, Postcode = SampleCase.Postcode, District = "Derby", Risk = "High",
        Consent = "Given",
        Incidents =
        {
            new UsualIncident
            {
                Account = SampleCase.Account, HappenedOn = new DateOnly(2026, 3, 9), Suspect = SampleCase.Suspect, Reporter = SampleCase.Reporter,
            },
        },
    };
}
