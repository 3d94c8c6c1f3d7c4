using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Reads the form that opens a case.</summary>
internal static class OpenCaseForm
{
    /// <summary>The command, and the fields in which something was typed that is no date.</summary>
    public static (OpenCase Command, List<string> WrongDates) Read(PostedForm form, ImmutableArray<Area> areas)
    {
        var dates = new TypedDates(form);
        var command = new OpenCase(
            form.Command,
            form["Title"],
            SubjectForm.Read(form, dates),
            ContactForm.Read(form),
            AddressForm.Read(form, areas),
            IncidentForm.Read(form, dates),
            RiskForm.Read(form),
            ConsentForm.Read(form, dates),
            new Wishes(
                form["Wishes.Wants"].Trim(), form["Wishes.DoesNotWant"].Trim(), [],
                form.Choices<OrganisationKind>("Wishes.KindsNotToBeTold")));
        return (command, dates.Wrong);
    }
}
