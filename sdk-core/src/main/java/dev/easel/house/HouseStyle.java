package dev.easel.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How values of this house are generated: hidden implementations, JDK types only, builders that read like properties. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        // No @Generated in class files: users would have to have it too.
        allowedClasspathAnnotations = {Override.class},
        depluralizeDictionary = {"index:indices"})
public @interface HouseStyle {}
