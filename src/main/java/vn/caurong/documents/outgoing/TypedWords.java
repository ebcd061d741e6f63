package vn.caurong.documents.outgoing;

import org.springframework.stereotype.Component;

/** The words a form would make of a draft. */
@Component
record TypedWords(ReadingForms forms, Contents contents) {
    /**
     * What was typed; sent over what another saved meanwhile, fields that were not touched stay as
     * the other left them, and those on the route never change their own route.
     *
     * @param stands the words in force
     */
    Content words(Outgoing document, DraftForm form, Content stands) {
        Content typed = forms.read(form, document.agency(), stands.version() + 1);
        Content words = form.over() == null || form.content() == null
                ? typed
                : typed.keeping(contents.of(document.id(), form.content()), stands);
        return (document.state() == OutgoingState.DRAFT ? words : words.signedBy(stands.signerPost()))
                .on(stands.page());
    }
}
