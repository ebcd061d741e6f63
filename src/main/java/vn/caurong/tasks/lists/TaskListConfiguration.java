package vn.caurong.tasks.lists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.documents.lists.ListPlace;

/** What the list of tasks adds to what lists share. */
@Configuration(proxyBeanMethods = false)
class TaskListConfiguration {
    @Bean
    ListPlace taskListPlace() {
        return new ListPlace(OwnTasks.LIST, OwnTasks.PLACE);
    }
}
