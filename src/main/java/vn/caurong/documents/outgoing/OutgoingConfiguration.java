package vn.caurong.documents.outgoing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.worklist.SubjectLink;

/** How outgoing documents stand on the work list. */
@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {
    @Bean
    SubjectLink outgoingLink() {
        return new SubjectLink("outgoing", "/documents/outgoing/", "send", "outgoing.kind");
    }
}
