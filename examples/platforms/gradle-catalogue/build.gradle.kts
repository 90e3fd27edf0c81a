plugins {
    java
}

dependencies {
    implementation(libs.acme.core)
    runtimeOnly(libs.acme.crm)
    runtimeOnly("com.acme:plugin-invoice:1.3.2")
}
