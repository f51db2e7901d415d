/* jy-health-fields.c - the fields of the personal information form and their choices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.2; ethnic groups GB/T 3304.
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-health-record.h"

/* clang-format off */
static const JyChoice ethnic[] = {
  { "01", N_("Han (ethnic group)") }, { "02", N_("Mongol (ethnic group)") },
  { "03", N_("Hui (ethnic group)") }, { "04", N_("Tibetan (ethnic group)") },
  { "05", N_("Uygur (ethnic group)") }, { "06", N_("Miao (ethnic group)") },
  { "07", N_("Yi (ethnic group)") }, { "08", N_("Zhuang (ethnic group)") },
  { "09", N_("Bouyei (ethnic group)") }, { "10", N_("Korean (ethnic group)") },
  { "11", N_("Manchu (ethnic group)") }, { "12", N_("Dong (ethnic group)") },
  { "13", N_("Yao (ethnic group)") }, { "14", N_("Bai (ethnic group)") },
  { "15", N_("Tujia (ethnic group)") }, { "16", N_("Hani (ethnic group)") },
  { "17", N_("Kazak (ethnic group)") }, { "18", N_("Dai (ethnic group)") },
  { "19", N_("Li (ethnic group)") }, { "20", N_("Lisu (ethnic group)") },
  { "21", N_("Va (ethnic group)") }, { "22", N_("She (ethnic group)") },
  { "23", N_("Gaoshan (ethnic group)") }, { "24", N_("Lahu (ethnic group)") },
  { "25", N_("Sui (ethnic group)") }, { "26", N_("Dongxiang (ethnic group)") },
  { "27", N_("Naxi (ethnic group)") }, { "28", N_("Jingpo (ethnic group)") },
  { "29", N_("Kirgiz (ethnic group)") }, { "30", N_("Tu (ethnic group)") },
  { "31", N_("Daur (ethnic group)") }, { "32", N_("Mulao (ethnic group)") },
  { "33", N_("Qiang (ethnic group)") }, { "34", N_("Blang (ethnic group)") },
  { "35", N_("Salar (ethnic group)") }, { "36", N_("Maonan (ethnic group)") },
  { "37", N_("Gelao (ethnic group)") }, { "38", N_("Xibe (ethnic group)") },
  { "39", N_("Achang (ethnic group)") }, { "40", N_("Pumi (ethnic group)") },
  { "41", N_("Tajik (ethnic group)") }, { "42", N_("Nu (ethnic group)") },
  { "43", N_("Uzbek (ethnic group)") }, { "44", N_("Russian (ethnic group)") },
  { "45", N_("Ewenki (ethnic group)") }, { "46", N_("Deang (ethnic group)") },
  { "47", N_("Bonan (ethnic group)") }, { "48", N_("Yugur (ethnic group)") },
  { "49", N_("Gin (ethnic group)") }, { "50", N_("Tatar (ethnic group)") },
  { "51", N_("Derung (ethnic group)") }, { "52", N_("Oroqen (ethnic group)") },
  { "53", N_("Hezhen (ethnic group)") }, { "54", N_("Monba (ethnic group)") },
  { "55", N_("Lhoba (ethnic group)") }, { "56", N_("Jino (ethnic group)") },
  { "97", N_("Other ethnic group") }, { "98", N_("Foreign, naturalised") },
  { NULL },
};

static const JyChoice abo[] = {
  { "1", N_("A") }, { "2", N_("B") }, { "3", N_("O") }, { "4", N_("AB") },
  { "5", N_("Not known") },
  { NULL },
};

static const JyChoice rh[] = {
  { "1", N_("Rh negative") }, { "2", N_("Rh positive") }, { "3", N_("Not known") },
  { NULL },
};

static const JyChoice education[] = {
  { "1", N_("Postgraduate") }, { "2", N_("University") }, { "3", N_("College") },
  { "4", N_("Vocational secondary school") }, { "5", N_("Technical school") },
  { "6", N_("Senior secondary school") }, { "7", N_("Junior secondary school") },
  { "8", N_("Primary school") }, { "9", N_("Illiterate or semi-literate") },
  { "10", N_("Not known") },
  { NULL },
};

static const JyChoice occupation[] = {
  { "0", N_("Head of an organisation or enterprise") },
  { "1", N_("Professional or technician") }, { "2", N_("Clerk") },
  { "3", N_("Commerce and services") }, { "4", N_("Farming, forestry, fishing") },
  { "5", N_("Production and transport") }, { "6", N_("Soldier") }, { "7", N_("Other work") },
  { "8", N_("No occupation") },
  { NULL },
};

static const JyChoice marital[] = {
  { "1", N_("Single") }, { "2", N_("Married") }, { "3", N_("Widowed") }, { "4", N_("Divorced") },
  { "5", N_("Marital status not stated") },
  { NULL },
};

static const JyChoice payment[] = {
  { "1", N_("Insurance of urban employees") }, { "2", N_("Insurance of urban residents") },
  { "3", N_("Rural co-operative insurance") }, { "4", N_("Aid for the poor") },
  { "5", N_("Commercial insurance") }, { "6", N_("Paid by the state") },
  { "7", N_("Paid by the patient") }, { "8", N_("Other") },
  { NULL },
};

static const JyChoice allergy[] = {
  { "1", N_("None") }, { "2", N_("Penicillin") }, { "3", N_("Sulfonamides") },
  { "4", N_("Streptomycin") }, { "5", N_("Other") },
  { NULL },
};

static const JyChoice exposure[] = {
  { "1", N_("None") }, { "2", N_("Chemicals") }, { "3", N_("Poisons") },
  { "4", N_("Radiation") },
  { NULL },
};

static const JyChoice past_disease[] = {
  { "1", N_("None") }, { "2", N_("Hypertension") }, { "3", N_("Diabetes") },
  { "4", N_("Coronary heart disease") }, { "5", N_("Chronic obstructive pulmonary disease") },
  { "6", N_("Malignant tumour") }, { "7", N_("Stroke") }, { "8", N_("Severe mental disorder") },
  { "9", N_("Tuberculosis") }, { "10", N_("Hepatitis") },
  { "11", N_("Other notifiable infectious disease") }, { "12", N_("Occupational disease") },
  { "13", N_("Other") },
  { NULL },
};

static const JyChoice family[] = {
  { "1", N_("None") }, { "2", N_("Hypertension") }, { "3", N_("Diabetes") },
  { "4", N_("Coronary heart disease") }, { "5", N_("Chronic obstructive pulmonary disease") },
  { "6", N_("Malignant tumour") }, { "7", N_("Stroke") }, { "8", N_("Severe mental disorder") },
  { "9", N_("Tuberculosis") }, { "10", N_("Hepatitis") },
  { "11", N_("Congenital malformation") }, { "12", N_("Other") },
  { NULL },
};

static const JyChoice yes_no[] = {
  { "1", N_("None") }, { "2", N_("Yes") },
  { NULL },
};

static const JyChoice disability[] = {
  { "1", N_("No disability") }, { "2", N_("Sight") }, { "3", N_("Hearing") },
  { "4", N_("Speech") }, { "5", N_("Limbs") }, { "6", N_("Intellect") }, { "7", N_("Mind") },
  { "8", N_("Other disability") },
  { NULL },
};

static const JyChoice kitchen_exhaust[] = {
  { "1", N_("None") }, { "2", N_("Range hood") }, { "3", N_("Ventilator") },
  { "4", N_("Chimney") },
  { NULL },
};

static const JyChoice fuel[] = {
  { "1", N_("Liquefied gas") }, { "2", N_("Coal") }, { "3", N_("Natural gas") },
  { "4", N_("Biogas") }, { "5", N_("Firewood") }, { "6", N_("Other") },
  { NULL },
};

static const JyChoice water[] = {
  { "1", N_("Tap water") }, { "2", N_("Purified water") }, { "3", N_("Well water") },
  { "4", N_("River or lake water") }, { "5", N_("Pond water") }, { "6", N_("Other") },
  { NULL },
};

static const JyChoice toilet[] = {
  { "1", N_("Sanitary toilet") }, { "2", N_("One- or two-chamber pit") },
  { "3", N_("Chamber pot") }, { "4", N_("Open pit") }, { "5", N_("Simple latrine") },
  { NULL },
};

static const JyChoice livestock[] = {
  { "1", N_("None") }, { "2", N_("Separate shed") }, { "3", N_("Indoors") },
  { "4", N_("Outdoors") },
  { NULL },
};

#define SECTION_PERSON N_("Personal details")
#define SECTION_HISTORY N_("Medical history")
#define SECTION_FAMILY N_("Family history")
#define SECTION_HOME N_("Living conditions")

const JyHealthField jy_health_fields[] = {
  { "workplace", SECTION_PERSON, N_("Workplace"), JY_HEALTH_WORDS, NULL, "", "" },
  { "contact_name", SECTION_PERSON, N_("Contact person"), JY_HEALTH_WORDS, NULL, "", "" },
  { "contact_phone", SECTION_PERSON, N_("Contact person's phone"), JY_HEALTH_WORDS, NULL, "", "" },
  { "ethnic", SECTION_PERSON, N_("Ethnic group"), JY_HEALTH_ONE, ethnic, "", "" },
  { "blood_abo", SECTION_PERSON, N_("Blood group"), JY_HEALTH_ONE, abo, "", "" },
  { "blood_rh", SECTION_PERSON, N_("Rh factor"), JY_HEALTH_ONE, rh, "", "" },
  { "education", SECTION_PERSON, N_("Education"), JY_HEALTH_ONE, education, "", "" },
  { "occupation", SECTION_PERSON, N_("Occupation"), JY_HEALTH_ONE, occupation, "", "" },
  { "marital", SECTION_PERSON, N_("Marital status"), JY_HEALTH_ONE, marital, "", "" },
  { "payment", SECTION_PERSON, N_("Medical costs paid by"), JY_HEALTH_SEVERAL, payment, "8", "" },
  { "allergy", SECTION_HISTORY, N_("Drug allergies"), JY_HEALTH_SEVERAL, allergy, "5", "1" },
  { "exposure", SECTION_HISTORY, N_("Exposure"), JY_HEALTH_SEVERAL, exposure, "", "1" },
  { "past_disease", SECTION_HISTORY, N_("Past diseases"), JY_HEALTH_SEVERAL, past_disease, "2 3 4 5 6 7 8 9 10 11 12 13", "1" },
  { "surgery", SECTION_HISTORY, N_("Operations"), JY_HEALTH_ONE, yes_no, "2", "" },
  { "injury", SECTION_HISTORY, N_("Injuries"), JY_HEALTH_ONE, yes_no, "2", "" },
  { "transfusion", SECTION_HISTORY, N_("Transfusions"), JY_HEALTH_ONE, yes_no, "2", "" },
  { "hereditary", SECTION_HISTORY, N_("Hereditary diseases"), JY_HEALTH_ONE, yes_no, "2", "" },
  { "disability", SECTION_HISTORY, N_("Disability"), JY_HEALTH_SEVERAL, disability, "8", "1" },
  { "disability_certificate", SECTION_HISTORY, N_("Disability certificate number"), JY_HEALTH_WORDS, NULL, "", "" },
  { "family_father", SECTION_FAMILY, N_("Father's diseases"), JY_HEALTH_SEVERAL, family, "12", "1" },
  { "family_mother", SECTION_FAMILY, N_("Mother's diseases"), JY_HEALTH_SEVERAL, family, "12", "1" },
  { "family_siblings", SECTION_FAMILY, N_("Brothers' and sisters' diseases"), JY_HEALTH_SEVERAL, family, "12", "1" },
  { "family_children", SECTION_FAMILY, N_("Children's diseases"), JY_HEALTH_SEVERAL, family, "12", "1" },
  { "kitchen_exhaust", SECTION_HOME, N_("Kitchen exhaust"), JY_HEALTH_ONE, kitchen_exhaust, "", "" },
  { "fuel", SECTION_HOME, N_("Fuel"), JY_HEALTH_ONE, fuel, "6", "" },
  { "water", SECTION_HOME, N_("Drinking water"), JY_HEALTH_ONE, water, "6", "" },
  { "toilet", SECTION_HOME, N_("Toilet"), JY_HEALTH_ONE, toilet, "", "" },
  { "livestock", SECTION_HOME, N_("Livestock pen"), JY_HEALTH_ONE, livestock, "", "" },
  { NULL },
};
/* clang-format on */
