package vn.caurong.launch.internal;

import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.caurong.CauRong;

/**
 * What the build puts together ahead has the parts of every profile (decision 36); those this start
 * does not want go again. A program that puts itself together never had them.
 */
@Component
class UnwantedParts implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {
    private static final String OURS = ClassUtils.getPackageName(CauRong.class) + "."; // profiles are ours alone
    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment given) {
        environment = given; // constructors with parameters are not called this early
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        ((DefaultListableBeanFactory) factory).setAutowireCandidateResolver(new NamedByType());
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        Set<String> unwanted = new HashSet<>();
        for (String name : registry.getBeanDefinitionNames()) {
            if (isUnwanted(registry.getBeanDefinition(name))) {
                unwanted.add(name);
            }
        }
        for (String name : registry.getBeanDefinitionNames()) {
            String maker = registry.getBeanDefinition(name).getFactoryBeanName();
            if (unwanted.contains(name) || (maker != null && unwanted.contains(maker))) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    private boolean isUnwanted(BeanDefinition definition) {
        if (!(definition instanceof AbstractBeanDefinition made) || !made.hasBeanClass()) {
            return false;
        }
        Class<?> part = made.getBeanClass();
        Profile profile = part.getName().startsWith(OURS) ? part.getAnnotation(Profile.class) : null;
        return profile != null && !environment.matchesProfiles(profile.value());
    }
}
