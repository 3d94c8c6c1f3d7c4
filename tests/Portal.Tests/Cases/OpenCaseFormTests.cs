using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Cases;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Tests.Cases;

/// <summary>What is ticked and typed becomes the command, and nothing that was left out becomes more than it is.</summary>
public sealed class OpenCaseFormTests
{
    [Fact]
    public void Who_must_not_be_told_and_what_the_reporter_said_are_read()
    {
        var command = Read(
            ("Subject.AdultAtRisk", ["yes"]), ("Incident.Naming", ["Confidential"]), ("Incident.Wish", ["Support"]),
            ("Wishes.Wants", [" A new door "]), ("Wishes.DoesNotWant", ["Visits"]), ("Wishes.KindsNotToBeTold", ["Police", "FaithGroup"])).Command;

        command.Subject.AdultAtRisk.ShouldBeTrue();
        (command.Incident.Naming, command.Incident.Wish).ShouldBe((ReporterNaming.Confidential, ReporterWish.Support));
        (command.Wishes!.Wants, command.Wishes.DoesNotWant).ShouldBe(("A new door", "Visits"));
        command.Wishes.KindsNotToBeTold.ShouldBe([OrganisationKind.Police, OrganisationKind.FaithGroup]);
    }

    [Fact]
    public void Where_nothing_was_said_nobody_is_named_and_nothing_is_agreed()
    {
        var command = Read().Command;

        command.Subject.AdultAtRisk.ShouldBeFalse();
        (command.Incident.Naming, command.Incident.Wish).ShouldBe((ReporterNaming.NotRecorded, ReporterWish.NotRecorded));
        command.Consent.State.ShouldNotBe(ConsentState.Given);
        command.Wishes!.KindsNotToBeTold.ShouldBeEmpty();
    }

    [Fact]
    public void What_they_agreed_to_is_read_with_its_limits()
    {
        var partner = Guid.NewGuid().ToString();
        var (command, wrong) = Read(
            ("Consent.State", ["Given"]), ("Consent.Purposes", ["Housing"]), ("Consent.GivenBy", ["Attorney"]), ("Consent.Recipients", [partner]),
            ("Consent.ExpiresOn-day", ["1"]), ("Consent.ExpiresOn-month", ["2"]), ("Consent.ExpiresOn-year", ["2027"]));

        wrong.ShouldBeEmpty();
        command.Consent.Purposes.ShouldBe([SharingPurpose.Housing]);
        command.Consent.Recipients.Select(each => each.ToString()).ShouldBe([partner]);
        command.Consent.ExpiresOn.ShouldBe(new DateOnly(2027, 2, 1));
        (command.Consent.GivenBy, command.Consent.HasCapacity).ShouldBe((ConsentGivenBy.Attorney, false));
    }

    [Fact]
    public void The_limits_count_only_where_they_agreed()
    {
        var command = Read(
            ("Consent.State", ["Refused"]), ("Consent.Purposes", ["Housing"]), ("Consent.GivenBy", ["Parent"]), ("Consent.Recipients", [Guid.NewGuid().ToString()]),
            ("Consent.ExpiresOn-day", ["1"]), ("Consent.ExpiresOn-month", ["2"]), ("Consent.ExpiresOn-year", ["2027"])).Command;

        command.Consent.Purposes.ShouldBeEmpty();
        command.Consent.Recipients.ShouldBeEmpty();
        command.Consent.ExpiresOn.ShouldBeNull();
        command.Consent.GivenBy.ShouldBe(ConsentGivenBy.Person);
    }

    [Fact]
    public void A_partner_that_cannot_be_read_never_turns_certain_partners_into_any_partner() =>
        Read(("Consent.State", ["Given"]), ("Consent.Recipients", ["no partner"])).Command.Consent.Recipients.ShouldBe([default]);

    [Fact]
    public void A_day_that_does_not_exist_is_named_and_could_never_be_taken_for_an_end()
    {
        var (command, wrong) = Read(
            ("Consent.State", ["Given"]),
            ("Consent.ExpiresOn-day", ["31"]), ("Consent.ExpiresOn-month", ["2"]), ("Consent.ExpiresOn-year", ["2027"]));

        wrong.ShouldBe(["Consent.ExpiresOn"]);
        (command.Consent.ExpiresOn <= command.Consent.AskedOn).ShouldBeTrue();
    }

    private static (OpenCase Command, List<string> WrongDates) Read(params (string Name, string[] Values)[] fields) => OpenCaseForm.Read(
        PostedForm.Of(new FormCollection(fields.ToDictionary(
            field => field.Name, field => new StringValues(field.Values), StringComparer.Ordinal))),
        []);
}
