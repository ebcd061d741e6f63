package vn.caurong.signatures.pictures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;

/** Ways to the pictures, from the pages of people and of issuing names. */
@Configuration(proxyBeanMethods = false)
class PictureDoors {
    @Bean
    Door signaturePicturesDoor() {
        return new Door(Place.PERSON, "signatures.pictures", PictureController.SIGNATURES + "{id}", 30);
    }

    @Bean
    Door sealPicturesDoor() {
        return new Door(Place.ISSUING_NAME, "signatures.seals", PictureController.SEALS + "{id}", 30);
    }
}
