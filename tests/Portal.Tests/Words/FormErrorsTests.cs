using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

public sealed class FormErrorsTests
{
    [Fact]
    public void Summary_OfRefusals_LinksEachToItsField()
    {
        var errors = FormErrors.Of([new Refusal("Subject.Name", CommonRefusals.Missing), new Refusal("", CommonRefusals.ChangedMeanwhile)], refusal => refusal.Code);

        errors.Any.ShouldBeTrue();
        errors.Summary.Select(item => (item.Text, item.Href)).ShouldBe([("missing", "#subject-name"), ("changed-meanwhile", null)]);
    }

    [Fact]
    public void For_AField_IsTheFirstErrorOfThatField()
    {
        var errors = FormErrors.None.And("Title", "second").And("Title", "first");

        errors.For("Title").ShouldBe("first");
        errors.For("title").ShouldBeNull();
        FormErrors.None.Any.ShouldBeFalse();
    }

    [Fact]
    public void Gathered_PutsWhatIsWrongWithPartsAtTheirGroup()
    {
        var errors = FormErrors.None.And("Widened.Risk", "other").And("Categories.Risk", "part").Gathered("Categories");

        errors.For("Categories").ShouldBe("part");
        errors.For("Widened.Risk").ShouldBe("other");
        errors.Summary.Select(item => item.Href).ShouldBe(["#categories", "#widened-risk"]);
    }
}
